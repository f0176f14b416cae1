package eu.sigill.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void isNothingToTheCent() {
        assertThat(Money.nothing(Currency.getInstance("EUR")).isNothing()).isTrue();
        assertThat(Money.of("0.00", "EUR").isNothing()).isTrue();
        assertThat(Money.of("0.01", "EUR").isNothing()).isFalse();
    }
}
