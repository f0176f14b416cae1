package eu.sigill.protection.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
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
        "NL, BASIC, EUR, 0.00, 0.00, false",
        "NL, BASIC, EUR, 99.99, 99.99, false",
        "NL, BASIC, EUR, 100.00, 100.00, false",
        "NL, BASIC, EUR, 100.01, 100.00, true",
        "NL, PLUS, EUR, 100.01, 100.01, false",
        "NL, PLUS, EUR, 20000.00, 20000.00, false",
        "NL, PLUS, EUR, 20000.01, 20000.00, false",
        "NL, BASIC, EUR, 20000.01, 100.00, true",
        "PL, BASIC, PLN, 10000.00, 10000.00, false",
        "PL, BASIC, PLN, 10000.01, 10000.00, false",
        "PL, PLUS, PLN, 10000.01, 10000.00, false",
        "BE, PLUS, EUR, 2500.01, 2500.00, false"
    })
    void protectUpToTheCapAndOfferMoreAboveIt(
            Market market, Level level, String currency, String total, String part, boolean more) {
        var covers = service.of(market);
        var order = Money.of(total, currency);

        assertThat(covers.protectedPart(level, order)).contains(Money.of(part, currency));
        assertThat(covers.offersMore(level, order)).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource({"NL, PLN", "NL, USD", "PL, EUR", "CH, CHF", "CH, EUR", "SE, SEK"})
    void sayNothingOfAnotherCurrencyNorWhereThereAreNone(Market market, String currency) {
        var covers = service.of(market);
        var order = Money.of("100.01", currency);

        assertThat(covers.protectedPart(Level.BASIC, order)).isEmpty();
        assertThat(covers.offersMore(Level.BASIC, order)).isFalse();
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
