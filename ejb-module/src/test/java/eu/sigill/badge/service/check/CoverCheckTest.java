package eu.sigill.badge.service.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.service.page.OrderPageReader;
import eu.sigill.badge.service.page.source.PageSource;
import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.protection.service.MarketCovers;
import eu.sigill.protection.service.cover.CoverView;
import eu.sigill.purchase.service.field.WebAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverCheckTest {

    private static final MarketCovers DUTCH =
            new MarketCovers(Market.NL, List.of(cover(Level.BASIC, "150"), cover(Level.PLUS, "5000")));
    private static final MarketCovers BELGIAN = new MarketCovers(Market.BE, List.of(cover(Level.BASIC, "2500")));

    @Test
    void followsTheCoversOfTheMarket() {
        var check = check("150.01", "EUR", DUTCH);

        assertThat(check.parts())
                .containsExactly(part(Optional.of(Level.BASIC), "150.00"), part(Optional.of(Level.PLUS), "150.01"));
        assertThat(check.isMoreOffered()).isTrue();
        assertThat(check("150.00", "EUR", DUTCH).isMoreOffered()).isFalse();
    }

    @Test
    void speaksOfEveryMemberWhereThereIsOneCover() {
        var check = check("3000.00", "EUR", BELGIAN);

        assertThat(check.parts()).containsExactly(part(Optional.empty(), "2500.00"));
        assertThat(check.isMoreOffered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"50.00, USD", "99999999999.00, EUR", "free, EUR"})
    void saysNothingOfWhatCannotBeProtected(String amount, String currency) {
        assertThat(check(amount, currency, DUTCH).parts()).isEmpty();
        assertThat(check(amount, currency, DUTCH).isMoreOffered()).isFalse();
    }

    private static CoverCheck.Covered part(Optional<Level> level, String euros) {
        return new CoverCheck.Covered(level, Money.of(euros, "EUR"));
    }

    private static CoverView cover(Level level, String euros) {
        return new CoverView(level, Money.of(euros, "EUR"), 30, false);
    }

    private static CoverCheck check(String amount, String currency, MarketCovers covers) {
        var page = """
                <div id=trustedShopsCheckout><i id=tsCheckoutOrderNr>1</i><i id=tsCheckoutBuyerEmail>eva@example.de</i>
                <i id=tsCheckoutOrderAmount>%s</i><i id=tsCheckoutOrderCurrency>%s</i>
                <i id=tsCheckoutOrderPaymentType>PayPal</i></div>""".formatted(amount, currency);
        var reading = OrderPageReader.read(PageSource.of(page), new WebAddress("https://shop.example/"));
        return CoverCheck.of(reading, covers);
    }
}
