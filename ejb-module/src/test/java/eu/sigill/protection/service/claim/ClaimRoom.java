package eu.sigill.protection.service.claim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import eu.sigill.access.service.Caller;
import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.platform.service.Fired;
import eu.sigill.platform.service.Keys;
import eu.sigill.protection.model.claim.ClaimReason;
import eu.sigill.protection.service.ProtectionRoom;
import eu.sigill.protection.service.claim.told.ClaimAnswered;
import eu.sigill.protection.service.claim.told.ClaimClosed;
import eu.sigill.protection.service.claim.told.ClaimGranted;
import eu.sigill.protection.service.claim.told.ClaimReported;
import eu.sigill.protection.service.claim.told.ClaimView;
import eu.sigill.protection.service.claim.told.NewClaim;
import java.nio.file.Path;

/** A shop with protected orders, a member, and everybody who has to do with claims. */
final class ClaimRoom {

    static final byte[] PDF = "%PDF-1.7 a receipt of zx81canary".getBytes(ISO_8859_1);

    final ProtectionRoom room = new ProtectionRoom();
    final InMemoryClaims stored = new InMemoryClaims();
    final Fired<ClaimReported> reported = new Fired<>();
    final Fired<ClaimAnswered> answered = new Fired<>();
    final Fired<ClaimGranted> granted = new Fired<>();
    final Fired<ClaimClosed> closed = new Fired<>();
    final ClaimService service = new ClaimService();
    final MemberId maria = room.joined("maria", Level.BASIC);

    ClaimRoom(Path data) {
        service.claims = stored;
        service.protections = room.protections();
        service.purchases = room.purchases();
        service.seals = new ClaimSeals();
        service.seals.keys = room.bookshop().keys();
        service.reading = new ClaimReading();
        service.reading.claims = stored;
        service.reading.protections = room.protections();
        service.reading.purchases = room.purchases();
        service.reading.seals = service.seals;
        service.reading.clock = room.bookshop().clock();
        service.folder = new EvidenceFolder();
        service.folder.settings = Keys.settings(data);
        service.clock = room.bookshop().clock();
        service.reported = reported;
    }

    ClaimDesk deskFor(Caller caller) {
        var desk = new ClaimDesk();
        desk.claims = stored;
        desk.reading = service.reading;
        desk.seals = service.seals;
        desk.folder = service.folder;
        desk.shops = room.bookshop().serviceFor(caller);
        desk.purchases = room.purchases();
        desk.members = service;
        desk.clock = room.bookshop().clock();
        desk.answered = answered;
        desk.granted = granted;
        desk.closed = closed;
        return desk;
    }

    ClaimView asked(String number) {
        room.protectedOrder(maria, number, "80.00");
        return service.addEvidence(maria, report(number).id(), PDF);
    }

    ClaimView report(String number) {
        return service.report(maria, claim(number));
    }

    NewClaim claim(String number) {
        return new NewClaim(room.bookshop().id(), number, ClaimReason.NO_DELIVERY, " Nothing came ");
    }
}
