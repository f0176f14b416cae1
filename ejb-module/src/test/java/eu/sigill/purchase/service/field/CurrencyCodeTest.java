package eu.sigill.purchase.service.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyCodeTest {

    @ParameterizedTest
    @EnumSource
    void knowsWhatIsPaidWithInEveryMarket(Market market) {
        assertThat(CurrencyCode.parse(market.currency().getCurrencyCode())).isPresent();
    }

    @Test
    void isInUpperCase() {
        assertThat(CurrencyCode.parse("eur")).contains(new CurrencyCode("EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "€", "EURO", "EUX", "XXX", "XAU", "E UR"})
    void cannotBeWrong(String text) {
        assertThat(CurrencyCode.parse(text)).isEmpty();
        assertThatThrownBy(() -> new CurrencyCode(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
