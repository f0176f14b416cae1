package eu.sigill.badge.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.access.service.Caller;
import eu.sigill.badge.service.page.OrderReading;
import eu.sigill.badge.service.page.source.PageSource;
import eu.sigill.merchant.service.Bookshop;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.purchase.service.field.WebAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderPageServiceTest {

    private static final PageSource PAGE = PageSource.of("<div id=trustedShopsCheckout>"
            + "<i class=tsCheckoutProductItem><i class=tsCheckoutProductUrl>book.html</i></i></div>");

    private final Bookshop bookshop = new Bookshop();

    @ParameterizedTest
    @CsvSource({
        ", https://books.example/book.html",
        "https://books.example/a/thanks, https://books.example/a/book.html",
        "/a/thanks, https://books.example/a/book.html",
        "https://pay.elsewhere.example/, https://pay.elsewhere.example/book.html"
    })
    void takesAPageToBeWhereItIsSaidToBeElseAtHome(String address, String product) {
        var page = inspected(bookshop.owner(), Optional.ofNullable(address));

        assertThat(page.products().getFirst().url()).contains(new WebAddress(product));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:1", "ftp://books.example/", "https://"})
    void namesAnAddressThatIsNoneOfTheWeb(String address) {
        assertThatThrownBy(() -> inspected(bookshop.owner(), Optional.of(address)))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).contains("address"));
    }

    @Test
    void knowsNoShopOfSomebodyElse() {
        assertThatThrownBy(() -> inspected(Bookshop.stranger(), Optional.empty()))
                .isInstanceOf(UnknownShop.class);
    }

    private OrderReading inspected(Caller caller, Optional<String> address) {
        var service = new OrderPageService();
        service.shops = bookshop.serviceFor(caller);
        return service.inspect(bookshop.view().id(), PAGE, address, "address");
    }
}
