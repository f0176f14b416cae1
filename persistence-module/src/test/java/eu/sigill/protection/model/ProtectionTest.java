package eu.sigill.protection.model;

import static eu.sigill.protection.model.AProtection.TODAY;
import static eu.sigill.protection.model.AProtection.active;
import static eu.sigill.protection.model.AProtection.offered;
import static eu.sigill.protection.model.AProtection.promise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Money;
import org.junit.jupiter.api.Test;

class ProtectionTest {

    @Test
    void holdsForItsDaysFromTheDayOfTheOrder() {
        var protection = active();

        assertThat(protection.endsOn()).isEqualTo("2026-12-21");
        assertThatThrownBy(() -> protection.expire(TODAY.plusDays(30))).isInstanceOf(IllegalStateException.class);

        assertThat(protection.keeping().recheckOn()).isEmpty();

        protection.expire(TODAY.plusDays(33));
        assertThat(protection.state()).isEqualTo(ProtectionState.EXPIRED);
        assertThat(protection.keeping().recheckOn()).contains(TODAY.plusDays(31));
    }

    @Test
    void isRaised() {
        var protection = active();

        protection.raise(promise("500.00", 90));

        assertThat(protection.sum()).isEqualTo(Money.of("500", "EUR"));
        assertThat(protection.level()).isEqualTo(Level.PLUS);
        assertThat(protection.endsOn()).isEqualTo(TODAY.plusDays(90));
        assertThatThrownBy(() -> protection.raise(promise("500.00", 90))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void runsLongerWhileItIsClaimedAndGoesOnIfThatCameToNothing() {
        var protection = active();

        protection.claim(30);
        assertThat(protection.endsOn()).isEqualTo(TODAY.plusDays(60));
        assertThatThrownBy(() -> protection.expire(TODAY.plusDays(90))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> protection.claim(30)).isInstanceOf(IllegalStateException.class);

        protection.resume();
        protection.expire(TODAY.plusDays(61));
        assertThat(protection.state()).isEqualTo(ProtectionState.EXPIRED);
    }

    @Test
    void runsLongerByItsFirstClaimOnly() {
        var protection = active();
        protection.claim(30);
        protection.resume();

        protection.claim(30);

        assertThat(protection.endsOn()).isEqualTo(TODAY.plusDays(60));
    }

    @Test
    void endsWhenItIsPaidOut() {
        var protection = active();
        protection.claim(30);

        protection.settle(TODAY.plusDays(3));

        assertThat(protection.state()).isEqualTo(ProtectionState.EXPIRED);
        assertThat(protection.keeping().recheckOn()).contains(TODAY.plusDays(3));
    }

    @Test
    void cannotBeClaimedBeforeItIsActive() {
        assertThatThrownBy(() -> offered().claim(30)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> active().activate()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cannotEndBeforeItIsActive() {
        assertThatThrownBy(() -> offered().expire(TODAY.plusDays(40))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isOfSomething() {
        assertThatThrownBy(() -> promise("0.00", 30)).isInstanceOf(IllegalArgumentException.class);
    }
}
