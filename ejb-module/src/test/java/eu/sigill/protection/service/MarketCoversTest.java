package eu.sigill.protection.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.protection.service.cover.CoverView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarketCoversTest {

    private final CoverService service = new CoverService();

    MarketCoversTest() {
        service.covers = InMemoryCovers.shipped();
    }

    @ParameterizedTest
    @CsvSource({
        "NL, BASIC, EUR, 0.00, 0.00",
        "NL, BASIC, EUR, 99.99, 99.99",
        "NL, BASIC, EUR, 100.00, 100.00",
        "NL, BASIC, EUR, 100.01, 100.00",
        "NL, PLUS, EUR, 100.01, 100.01",
        "NL, PLUS, EUR, 20000.00, 20000.00",
        "NL, PLUS, EUR, 20000.01, 20000.00",
        "NL, BASIC, EUR, 20000.01, 100.00",
        "PL, BASIC, PLN, 10000.00, 10000.00",
        "PL, BASIC, PLN, 10000.01, 10000.00",
        "PL, PLUS, PLN, 10000.01, 10000.00",
        "BE, PLUS, EUR, 2500.01, 2500.00"
    })
    void protectUpToTheCap(Market market, Level level, String currency, String total, String part) {
        var covers = service.of(market);
        var order = Money.of(total, currency);

        assertThat(covers.protectedPart(level, order)).contains(Money.of(part, currency));
    }

    @ParameterizedTest
    @CsvSource({"NL, PLN", "NL, USD", "PL, EUR", "CH, CHF", "CH, EUR", "SE, SEK"})
    void sayNothingOfAnotherCurrencyNorWhereThereAreNone(Market market, String currency) {
        var covers = service.of(market);
        var order = Money.of("100.01", currency);

        assertThat(covers.protectedPart(Level.BASIC, order)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void protectNobodyWhoWantsRemindersOnly(Market market) {
        assertThat(service.of(market).of(Level.REMINDERS)).isEmpty();
    }

    @Test
    void stopWhereNobodyRegisters() {
        assertThat(service.of(Market.CH).isOffered()).isFalse();
        assertThat(service.covers(Market.CH)).isEmpty();
        assertThat(service.covers(Market.NL)).extracting(CoverView::level).containsExactly(Level.BASIC, Level.PLUS);
    }
}
