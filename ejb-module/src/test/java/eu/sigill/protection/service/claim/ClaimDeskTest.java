package eu.sigill.protection.service.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.protection.model.ProtectionState;
import eu.sigill.protection.model.claim.ClaimState;
import eu.sigill.protection.service.ProtectionRoom;
import eu.sigill.protection.service.claim.told.ClaimAnswered;
import eu.sigill.protection.service.claim.told.ClaimClosed;
import eu.sigill.protection.service.claim.told.ClaimGranted;
import eu.sigill.protection.service.claim.told.ClaimMoved;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shops and the operator do. */
class ClaimDeskTest {

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
    void isPaidUpToWhatIsProtected() {
        var id = claims.asked("1001").id();
        claims.deskFor(room.bookshop().owner()).answer(id, "It was sent");
        var operator = claims.deskFor(Bookshop.operator());

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
        assertThat(claims.granted.events())
                .containsExactly(new ClaimGranted(id, room.bookshop().id()));
        assertThat(claims.closed.events()).extracting(ClaimClosed::state).containsExactly(ClaimState.PAID);
        assertThatThrownBy(() -> operator.pay(id)).isInstanceOf(ClaimMoved.class);
        assertThatThrownBy(() -> service.addEvidence(maria, id, ClaimRoom.PDF)).isInstanceOf(ClaimMoved.class);
    }

    @Test
    void isDecidedOnceTheShopsFiveDaysAreOver() {
        var id = claims.asked("1001").id();
        var operator = claims.deskFor(Bookshop.operator());
        var sweep = new ClaimSweep();
        sweep.claims = claims.stored;
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
    void keepsTheOrderProtectedForLongerOnceHoweverOftenItIsRejected() {
        var before = room.protectedOrder(maria, "1001", "80.00");
        var operator = claims.deskFor(Bookshop.operator());

        for (var times = 0; times < 3; times++) {
            var id = claims.report("1001").id();
            service.addEvidence(maria, id, ClaimRoom.PDF);
            claims.deskFor(room.bookshop().owner()).answer(id, "It was sent");
            operator.reject(id, "The parcel was signed for");
        }

        assertThat(room.service().of(maria).getFirst().endsOn())
                .isEqualTo(before.endsOn().plusDays(30));
    }

    @Test
    void isAnsweredOnceByTheShopsOwnPeople() {
        var id = claims.asked("1001").id();
        var owner = claims.deskFor(room.bookshop().owner());

        assertThatThrownBy(() -> claims.deskFor(Bookshop.stranger()).answer(id, "Mine"))
                .isInstanceOf(UnknownClaim.class);
        assertThatThrownBy(() -> owner.answer(id, " ")).isInstanceOf(InvalidField.class);
        owner.answer(id, "It was sent");

        assertThatThrownBy(() -> owner.answer(id, "Again")).isInstanceOf(ClaimMoved.class);
        assertThat(claims.answered.events())
                .containsExactly(new ClaimAnswered(id, room.bookshop().id()));
        assertThat(owner.find(id).answer()).contains("It was sent");
    }

    @Test
    void showsAClaimToThoseWhoHaveToDoWithItOnly() {
        var claim = claims.asked("1001");
        var stranger = claims.deskFor(Bookshop.stranger());
        var file = claim.evidence().getFirst().file();

        assertThatThrownBy(() -> stranger.find(claim.id())).isInstanceOf(UnknownClaim.class);
        assertThatThrownBy(() -> stranger.evidence(claim.id(), file)).isInstanceOf(UnknownClaim.class);
        assertThatThrownBy(() -> claims.deskFor(Bookshop.operator()).evidence(claim.id(), "../master.credentials"))
                .isInstanceOf(UnknownClaim.class);
        assertThat(claims.deskFor(room.bookshop().owner())
                        .list(room.bookshop().id(), null, 10)
                        .items())
                .hasSize(1);
        assertThat(claims.deskFor(Bookshop.operator()).open()).hasSize(1);
    }

    @Test
    void canBeWrittenDownForAMemberByTheOperator() {
        room.protectedOrder(maria, "1001", "80.00");
        var operator = claims.deskFor(Bookshop.operator());

        var claim = operator.reportFor(claims.claim("1001"));
        operator.addEvidenceFor(claim.id(), ClaimRoom.PDF);

        assertThat(service.of(maria).getFirst().state()).isEqualTo(ClaimState.SHOP_ASKED);
        assertThatThrownBy(() -> operator.reportFor(claims.claim("1002"))).isInstanceOf(NotProtected.class);
    }
}
