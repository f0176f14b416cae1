package eu.sigill.protection.model.claim;

import static eu.sigill.protection.model.claim.AClaim.DUE;
import static eu.sigill.protection.model.claim.AClaim.NOW;
import static eu.sigill.protection.model.claim.AClaim.asked;
import static eu.sigill.protection.model.claim.AClaim.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Money;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final byte[] WORDS = {7};
    private static final Money SUM = Money.of("80", "EUR");

    @Test
    void goesFromReportToPayout() {
        var claim = reported();

        claim.askShop(DUE);
        claim.answer(WORDS);
        claim.grant(SUM, WORDS, NOW);
        claim.pay(NOW);

        assertThat(claim.state()).isEqualTo(ClaimState.PAID);
        assertThat(claim.payout()).contains(SUM);
        assertThat(claim.closedAt()).contains(NOW);
        assertThat(claim.keeping().recheckOn()).contains(LocalDate.parse("2026-12-21"));
    }

    @Test
    void waitsForTheShopWhileItHasTime() {
        var claim = asked();

        assertThatThrownBy(() -> claim.grant(SUM, WORDS, DUE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> claim.reject(WORDS, DUE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> claim.noteSilence(DUE)).isInstanceOf(IllegalStateException.class);

        claim.noteSilence(DUE.plusSeconds(1));
        claim.reject(WORDS, DUE.plusSeconds(1));
        assertThat(claim.isShopSilent()).isTrue();
        assertThat(claim.state()).isEqualTo(ClaimState.REJECTED);
    }

    @Test
    void doesNotWaitForAnInsolventShop() {
        var claim = reported(ClaimReason.INSOLVENCY);
        assertThat(claim.canBeDecided(NOW)).isFalse(); // nothing proves it yet

        claim.askShop(DUE);

        assertThat(claim.canBeDecided(NOW)).isTrue();
    }

    @Test
    void canOnlyBeRejectedWhereNothingProvedItForAMonth() {
        var claim = reported();
        var month = NOW.plus(Duration.ofDays(30));
        assertThat(claim.isUnproven(month)).isFalse();
        assertThatThrownBy(() -> claim.reject(WORDS, month)).isInstanceOf(IllegalStateException.class);

        assertThat(claim.isUnproven(month.plusSeconds(1))).isTrue();
        assertThatThrownBy(() -> claim.grant(SUM, WORDS, month.plusSeconds(1)))
                .isInstanceOf(IllegalStateException.class);
        claim.reject(WORDS, month.plusSeconds(1));

        assertThat(claim.state()).isEqualTo(ClaimState.REJECTED);
        assertThat(claim.isUnproven(month.plusSeconds(1))).isFalse();
    }

    @Test
    void isAnsweredOnce() {
        var claim = asked();
        claim.answer(WORDS);

        assertThatThrownBy(() -> claim.answer(WORDS)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> claim.askShop(DUE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> reported().answer(WORDS)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isPaidOnceAndOnlyWhatIsGranted() {
        assertThatThrownBy(() -> asked().pay(NOW)).isInstanceOf(IllegalStateException.class);
        var claim = asked();
        claim.answer(WORDS);
        claim.grant(SUM, WORDS, NOW);
        claim.pay(NOW);

        assertThatThrownBy(() -> claim.pay(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> claim.grant(SUM, WORDS, NOW)).isInstanceOf(IllegalStateException.class);
    }
}
