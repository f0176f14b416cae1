package eu.sigill.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
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

    @Test
    void knowsItsOwnDay() {
        var midnightInLondon = InstantSource.fixed(Instant.parse("2026-12-31T23:30:00Z"));

        assertThat(Market.NL.today(midnightInLondon)).isEqualTo("2027-01-01");
        assertThat(Market.UK.today(midnightInLondon)).isEqualTo("2026-12-31");
    }
}
