package eu.sigill.merchant.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarketTest {

    @ParameterizedTest
    @EnumSource
    void hasACalendarAPurseAndATongue(Market market) {
        assertThat(market.zone().getId()).startsWith("Europe/");
        assertThat(market.currency().getDefaultFractionDigits()).isEqualTo(2);
        assertThat(market.language()).isNotNull();
    }
}
