package eu.sigill.protection.service.claim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.protection.model.ProtectionState;
import eu.sigill.protection.model.claim.ClaimState;
import eu.sigill.protection.model.claim.EvidenceKind;
import eu.sigill.protection.service.ProtectionRoom;
import eu.sigill.protection.service.claim.told.ClaimOpen;
import eu.sigill.protection.service.claim.told.ClaimView;
import eu.sigill.protection.service.claim.told.EnoughEvidence;
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

/** What members do. */
class ClaimServiceTest {

    private static final byte[] PDF = ClaimRoom.PDF;

    @TempDir
    private Path data;

    private ClaimRoom claims;
    private ProtectionRoom room;
    private ClaimService service;
    private MemberId maria;

    @BeforeEach
    void open() {
        claims = new ClaimRoom(data);
        room = claims.room;
        service = claims.service;
        maria = claims.maria;
    }

    @Test
    void reportsWhatWentWrongAndKeepsTheOrderProtectedForLonger() {
        var before = room.protectedOrder(maria, "1001", "80.00");
        room.protectedOrder(room.joined("jan", Level.BASIC), "1002", "80.00");
        assertThat(service.claimable(maria)).containsExactly(before.id());

        var claim = claims.report("1001");

        assertThat(claim.state()).isEqualTo(ClaimState.REPORTED);
        assertThat(claim.text()).isEqualTo("Nothing came");
        assertThat(claim.orderNumber()).isEqualTo("1001");
        assertThat(claim.protection()).isEqualTo(before.id());
        assertThat(service.claimable(maria)).isEmpty();
        var protection = room.service().of(maria).getFirst();
        assertThat(protection.state()).isEqualTo(ProtectionState.CLAIMED);
        assertThat(protection.endsOn()).isEqualTo(before.endsOn().plusDays(30));
        assertThat(claims.reported.events()).hasSize(1);
        assertThat(service.of(maria)).containsExactly(claim);
    }

    @ParameterizedTest
    @CsvSource({"'', orderNr", "'  ', orderNr", "1002, orderNr"})
    void statesTheNumberOfAProtectedOrder(String number, String field) {
        room.protectedOrder(maria, "1001", "80.00");

        assertThatThrownBy(() -> claims.report(number))
                .isInstanceOfAny(InvalidField.class, NotProtected.class)
                .extracting("field")
                .isEqualTo(field);
        assertThat(service.of(maria)).isEmpty();
    }

    @Test
    void claimsNobodyElsesOrder() {
        room.protectedOrder(maria, "1001", "80.00");
        var jan = room.joined("jan", Level.BASIC);

        assertThatThrownBy(() -> service.report(jan, claims.claim("1001"))).isInstanceOf(NotProtected.class);
    }

    @Test
    void claimsAnOrderOnceAtATime() {
        room.protectedOrder(maria, "1001", "80.00");
        claims.report("1001");

        assertThatThrownBy(() -> claims.report("1001")).isInstanceOf(ClaimOpen.class);
    }

    @Test
    void claimsNothingWhoseDaysAreOver() {
        room.protectedOrder(maria, "1001", "80.00");
        room.bookshop().clock().pass(Duration.ofDays(31)); // before the hourly look came by

        assertThat(service.claimable(maria)).isEmpty();
        assertThatThrownBy(() -> claims.report("1001")).isInstanceOf(NotProtected.class);
    }

    @Test
    void asksTheShopWithTheFirstProof() {
        room.protectedOrder(maria, "1001", "80.00");
        var claim = claims.report("1001");

        var asked = service.addEvidence(maria, claim.id(), PDF);

        assertThat(asked.state()).isEqualTo(ClaimState.SHOP_ASKED);
        assertThat(asked.answerDue()).contains(room.bookshop().clock().instant().plus(Duration.ofDays(5)));
        assertThat(asked.evidence()).extracting(ClaimView.EvidenceView::kind).containsExactly(EvidenceKind.PDF);
    }

    @Test
    void keepsProofSealedUnderANameThatSaysNothing() throws IOException {
        var claim = claims.asked("1001");
        var file = claim.evidence().getFirst().file();

        try (var files = Files.list(data.resolve("evidence"))) {
            assertThat(files).allSatisfy(path -> {
                assertThat(path.getFileName().toString()).isEqualTo(file).matches("[0-9a-f]{32}");
                assertThat(new String(Files.readAllBytes(path), ISO_8859_1)).doesNotContain("zx81canary", "%PDF");
            });
        }
        assertThat(claims.deskFor(room.bookshop().owner())
                        .evidence(claim.id(), file)
                        .content())
                .isEqualTo(PDF);
    }

    @Test
    void forgetsTheProofOfAClaimThatIsGone() {
        var file = claims.asked("1001").evidence().getFirst().file();

        service.folder.remove(new EvidenceGone(List.of(file, EvidenceFolder.newName())));

        assertThat(data.resolve("evidence").resolve(file)).doesNotExist();
    }

    @Test
    void takesWhatItIsByItsContentAndNotTooMuch() throws IOException {
        room.protectedOrder(maria, "1001", "80.00");
        var id = claims.report("1001").id();
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
        var id = claims.report("1001").id();
        var jan = room.joined("jan", Level.BASIC);

        assertThatThrownBy(() -> service.addEvidence(jan, id, PDF)).isInstanceOf(UnknownClaim.class);
    }
}
