package eu.sigill.protection.service.claim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.access.service.Caller;
import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.Fired;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.protection.model.ProtectionState;
import eu.sigill.protection.model.claim.ClaimReason;
import eu.sigill.protection.model.claim.ClaimState;
import eu.sigill.protection.model.claim.EvidenceKind;
import eu.sigill.protection.service.ProtectionRoom;
import eu.sigill.protection.service.claim.told.ClaimAnswered;
import eu.sigill.protection.service.claim.told.ClaimClosed;
import eu.sigill.protection.service.claim.told.ClaimGranted;
import eu.sigill.protection.service.claim.told.ClaimMoved;
import eu.sigill.protection.service.claim.told.ClaimOpen;
import eu.sigill.protection.service.claim.told.ClaimReported;
import eu.sigill.protection.service.claim.told.ClaimView;
import eu.sigill.protection.service.claim.told.EnoughEvidence;
import eu.sigill.protection.service.claim.told.NewClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimServiceTest {

    private static final byte[] PDF = "%PDF-1.7 a receipt of zx81canary".getBytes(ISO_8859_1);

    @TempDir
    private Path data;

    private final ProtectionRoom room = new ProtectionRoom();
    private final InMemoryClaims claims = new InMemoryClaims();
    private final Fired<ClaimReported> reported = new Fired<>();
    private final Fired<ClaimAnswered> answered = new Fired<>();
    private final Fired<ClaimGranted> granted = new Fired<>();
    private final Fired<ClaimClosed> closed = new Fired<>();
    private final ClaimService service = new ClaimService();
    private final MemberId maria = room.joined("maria", Level.BASIC);

    @BeforeEach
    void wire() {
        service.claims = claims;
        service.protections = room.protections();
        service.purchases = room.purchases();
        service.seals = new ClaimSeals();
        service.seals.keys = room.bookshop().keys();
        service.reading = new ClaimReading();
        service.reading.claims = claims;
        service.reading.protections = room.protections();
        service.reading.purchases = room.purchases();
        service.reading.seals = service.seals;
        service.reading.clock = room.bookshop().clock();
        service.folder = new EvidenceFolder();
        service.folder.settings = Keys.settings(data);
        service.clock = room.bookshop().clock();
        service.reported = reported;
    }

    private ClaimDesk deskFor(Caller caller) {
        var desk = new ClaimDesk();
        desk.claims = claims;
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

    @Test
    void reportsWhatWentWrongAndKeepsTheOrderProtectedForLonger() {
        var before = room.protectedOrder(maria, "1001", "80.00");
        room.protectedOrder(room.joined("jan", Level.BASIC), "1002", "80.00");
        assertThat(service.claimable(maria)).containsExactly(before.id());

        var claim = report("1001");

        assertThat(claim.state()).isEqualTo(ClaimState.REPORTED);
        assertThat(claim.text()).isEqualTo("Nothing came");
        assertThat(claim.orderNumber()).isEqualTo("1001");
        assertThat(claim.protection()).isEqualTo(before.id());
        assertThat(service.claimable(maria)).isEmpty();
        var protection = room.service().of(maria).getFirst();
        assertThat(protection.state()).isEqualTo(ProtectionState.CLAIMED);
        assertThat(protection.endsOn()).isEqualTo(before.endsOn().plusDays(30));
        assertThat(reported.events()).hasSize(1);
        assertThat(service.of(maria)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource({"'', orderNr", "'  ', orderNr", "1002, orderNr"})
    void statesTheNumberOfAProtectedOrder(String number, String field) {
        room.protectedOrder(maria, "1001", "80.00");

        assertThatThrownBy(() -> report(number))
                .isInstanceOfAny(InvalidField.class, NotProtected.class)
                .extracting("field")
                .isEqualTo(field);
        assertThat(service.of(maria)).isEmpty();
    }

    @Test
    void claimsNobodyElsesOrder() {
        room.protectedOrder(maria, "1001", "80.00");
        var jan = room.joined("jan", Level.BASIC);

        assertThatThrownBy(() -> service.report(jan, claim("1001"))).isInstanceOf(NotProtected.class);
    }

    @Test
    void claimsAnOrderOnceAtATime() {
        room.protectedOrder(maria, "1001", "80.00");
        report("1001");

        assertThatThrownBy(() -> report("1001")).isInstanceOf(ClaimOpen.class);
    }

    @Test
    void claimsNothingWhoseDaysAreOver() {
        room.protectedOrder(maria, "1001", "80.00");
        room.bookshop().clock().pass(Duration.ofDays(31)); // before the hourly look came by

        assertThat(service.claimable(maria)).isEmpty();
        assertThatThrownBy(() -> report("1001")).isInstanceOf(NotProtected.class);
    }

    @Test
    void asksTheShopWithTheFirstProof() {
        room.protectedOrder(maria, "1001", "80.00");
        var claim = report("1001");

        var asked = service.addEvidence(maria, claim.id(), PDF);

        assertThat(asked.state()).isEqualTo(ClaimState.SHOP_ASKED);
        assertThat(asked.answerDue()).contains(room.bookshop().clock().instant().plus(Duration.ofDays(5)));
        assertThat(asked.evidence()).extracting(ClaimView.EvidenceView::kind).containsExactly(EvidenceKind.PDF);
    }

    @Test
    void keepsProofSealedUnderANameThatSaysNothing() throws IOException {
        var claim = asked("1001");
        var file = claim.evidence().getFirst().file();

        try (var files = Files.list(data.resolve("evidence"))) {
            assertThat(files).allSatisfy(path -> {
                assertThat(path.getFileName().toString()).isEqualTo(file).matches("[0-9a-f]{32}");
                assertThat(new String(Files.readAllBytes(path), ISO_8859_1)).doesNotContain("zx81canary", "%PDF");
            });
        }
        assertThat(deskFor(room.bookshop().owner()).evidence(claim.id(), file).content())
                .isEqualTo(PDF);
    }

    @Test
    void forgetsTheProofOfAClaimThatIsGone() {
        var file = asked("1001").evidence().getFirst().file();

        service.folder.remove(new EvidenceGone(List.of(file, EvidenceFolder.newName())));

        assertThat(data.resolve("evidence").resolve(file)).doesNotExist();
    }

    @Test
    void takesWhatItIsByItsContentAndNotTooMuch() throws IOException {
        room.protectedOrder(maria, "1001", "80.00");
        var id = report("1001").id();
        var large = Arrays.copyOf(PDF, ClaimService.LARGEST_FILE + 1);

        assertThatThrownBy(() -> service.addEvidence(maria, id, "<html>".getBytes(UTF_8)))
                .isInstanceOf(EvidenceOfNoKind.class);
        assertThatThrownBy(() -> service.addEvidence(maria, id, new byte[0])).isInstanceOf(EvidenceOfNoKind.class);
        assertThatThrownBy(() -> service.addEvidence(maria, id, large)).isInstanceOf(EvidenceTooLarge.class);
        assertThat(Files.exists(data.resolve("evidence"))).isFalse();
        for (var i = 0; i < ClaimService.MOST_FILES; i++) {
            service.addEvidence(maria, id, i == 0 ? Arrays.copyOf(PDF, ClaimService.LARGEST_FILE) : PDF);
        }
        assertThatThrownBy(() -> service.addEvidence(maria, id, PDF)).isInstanceOf(EnoughEvidence.class);
    }

    @Test
    void takesProofFromTheClaimsOwnMemberOnly() {
        room.protectedOrder(maria, "1001", "80.00");
        var id = report("1001").id();
        var jan = room.joined("jan", Level.BASIC);

        assertThatThrownBy(() -> service.addEvidence(jan, id, PDF)).isInstanceOf(UnknownClaim.class);
    }

    @Test
    void isPaidUpToWhatIsProtected() {
        var id = asked("1001").id();
        deskFor(room.bookshop().owner()).answer(id, "It was sent");
        var operator = deskFor(Bookshop.operator());

        assertThatThrownBy(() -> operator.grant(id, Money.of("80.01", "EUR"), "Paid"))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> operator.grant(id, Money.of("0", "EUR"), "Paid"))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> operator.grant(id, Money.of("80", "USD"), "Paid"))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> operator.pay(id)).isInstanceOf(ClaimMoved.class);
        operator.grant(id, Money.of("80.00", "EUR"), "Nothing came");
        operator.pay(id);

        assertThat(service.of(maria).getFirst().state()).isEqualTo(ClaimState.PAID);
        assertThat(service.of(maria).getFirst().verdict()).contains("Nothing came");
        assertThat(room.service().of(maria).getFirst().state()).isEqualTo(ProtectionState.EXPIRED);
        assertThat(granted.events())
                .containsExactly(new ClaimGranted(id, room.bookshop().id()));
        assertThat(closed.events()).extracting(ClaimClosed::state).containsExactly(ClaimState.PAID);
        assertThatThrownBy(() -> operator.pay(id)).isInstanceOf(ClaimMoved.class);
        assertThatThrownBy(() -> service.addEvidence(maria, id, PDF)).isInstanceOf(ClaimMoved.class);
    }

    @Test
    void isDecidedOnceTheShopsFiveDaysAreOver() {
        var id = asked("1001").id();
        var operator = deskFor(Bookshop.operator());
        var sweep = new ClaimSweep();
        sweep.claims = claims;
        sweep.clock = room.bookshop().clock();

        room.bookshop().clock().pass(Duration.ofDays(5));
        assertThat(sweep.noteSilence()).isZero();
        assertThatThrownBy(() -> operator.reject(id, "No")).isInstanceOf(ClaimMoved.class);
        room.bookshop().clock().pass(Duration.ofSeconds(1));
        assertThat(sweep.noteSilence()).isOne();
        operator.reject(id, "The parcel was signed for");

        assertThat(operator.find(id).isShopSilent()).isTrue();
        assertThat(room.service().of(maria).getFirst().state()).isEqualTo(ProtectionState.ACTIVE);
        room.sweep().expire(Market.NL);
        assertThat(room.service().of(maria).getFirst().isRunning()).isTrue();
    }

    @Test
    void isAnsweredOnceByTheShopsOwnPeople() {
        var id = asked("1001").id();
        var owner = deskFor(room.bookshop().owner());

        assertThatThrownBy(() -> deskFor(Bookshop.stranger()).answer(id, "Mine"))
                .isInstanceOf(UnknownClaim.class);
        assertThatThrownBy(() -> owner.answer(id, " ")).isInstanceOf(InvalidField.class);
        owner.answer(id, "It was sent");

        assertThatThrownBy(() -> owner.answer(id, "Again")).isInstanceOf(ClaimMoved.class);
        assertThat(answered.events())
                .containsExactly(new ClaimAnswered(id, room.bookshop().id()));
        assertThat(owner.find(id).answer()).contains("It was sent");
    }

    @Test
    void showsAClaimToThoseWhoHaveToDoWithItOnly() {
        var claim = asked("1001");
        var stranger = deskFor(Bookshop.stranger());
        var file = claim.evidence().getFirst().file();

        assertThatThrownBy(() -> stranger.find(claim.id())).isInstanceOf(UnknownClaim.class);
        assertThatThrownBy(() -> stranger.evidence(claim.id(), file)).isInstanceOf(UnknownClaim.class);
        assertThatThrownBy(() -> deskFor(Bookshop.operator()).evidence(claim.id(), "../master.credentials"))
                .isInstanceOf(UnknownClaim.class);
        assertThat(deskFor(room.bookshop().owner())
                        .list(room.bookshop().id(), null, 10)
                        .items())
                .hasSize(1);
        assertThat(deskFor(Bookshop.operator()).open()).hasSize(1);
    }

    @Test
    void canBeWrittenDownForAMemberByTheOperator() {
        room.protectedOrder(maria, "1001", "80.00");
        var operator = deskFor(Bookshop.operator());

        var claim = operator.reportFor(claim("1001"));
        operator.addEvidenceFor(claim.id(), PDF);

        assertThat(service.of(maria).getFirst().state()).isEqualTo(ClaimState.SHOP_ASKED);
        assertThatThrownBy(() -> operator.reportFor(claim("1002"))).isInstanceOf(NotProtected.class);
    }

    private ClaimView asked(String number) {
        room.protectedOrder(maria, number, "80.00");
        return service.addEvidence(maria, report(number).id(), PDF);
    }

    private ClaimView report(String number) {
        return service.report(maria, claim(number));
    }

    private NewClaim claim(String number) {
        return new NewClaim(room.bookshop().id(), number, ClaimReason.NO_DELIVERY, " Nothing came ");
    }
}
