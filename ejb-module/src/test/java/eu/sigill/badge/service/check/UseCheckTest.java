package eu.sigill.badge.service.check;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.service.page.OrderPageReader;
import eu.sigill.badge.service.page.source.PageSource;
import eu.sigill.purchase.service.field.WebAddress;
import org.junit.jupiter.api.Test;

class UseCheckTest {

    private static final String NUMBER_AND_ADDRESS =
            "<i id=tsCheckoutOrderNr>1</i><i id=tsCheckoutBuyerEmail>eva@example.de</i><i id=tsCheckoutBuyerId>7</i>";
    private static final String PRODUCT = "<i class=tsCheckoutProductItem><i class=tsCheckoutProductUrl>/1</i>"
            + "<i class=tsCheckoutProductName>Tea</i><i class=tsCheckoutProductBrand>B</i>%s</i>";

    @Test
    void sendsNothingThatTheUseDoesNotTake() {
        var check = check(Use.REVIEW_INVITATION, NUMBER_AND_ADDRESS + PRODUCT.formatted(""));

        assertThat(check.isEnough()).isTrue();
        assertThat(check.sent()).containsExactly(Field.ORDER_NR, Field.BUYER_EMAIL);
    }

    @Test
    void namesWhatIsMissingAndSendsNothingUntilThen() {
        var check = check(Use.BUYER_PROTECTION, NUMBER_AND_ADDRESS + "<i id=tsCheckoutOrderAmount>free</i>");

        assertThat(check.sent()).isEmpty();
        assertThat(check.missing()).containsExactly(Field.ORDER_AMOUNT, Field.ORDER_CURRENCY, Field.ORDER_PAYMENT_TYPE);
    }

    @Test
    void sendsWhatIsOptionalWhereThePageHasIt() {
        var check = check(Use.PRODUCT_REVIEWS_NL, NUMBER_AND_ADDRESS + PRODUCT.formatted(""));

        assertThat(check.sent())
                .containsExactly(
                        Field.ORDER_NR, Field.BUYER_EMAIL, Field.PRODUCT_URL, Field.PRODUCT_NAME, Field.PRODUCT_BRAND);
    }

    @Test
    void wantsAllFieldsInOneProduct() {
        var sku = PRODUCT.formatted("<i class=tsCheckoutProductSKU>s</i>");
        var gtin = PRODUCT.formatted("<i class=tsCheckoutProductGTIN>4006381333931</i>");

        var check = check(Use.PRODUCT_REVIEWS_PL, NUMBER_AND_ADDRESS + sku + gtin);

        assertThat(check.isEnough()).isFalse();
        assertThat(check.missing()).containsExactly(Field.PRODUCT_GTIN);
    }

    @Test
    void missesEverythingOnAnEmptyPage() {
        for (var use : Use.values()) {
            assertThat(check(use, "").missing()).isEqualTo(use.required());
        }
    }

    private static UseCheck check(Use use, String block) {
        var page = PageSource.of("<div id=trustedShopsCheckout>" + block + "</div>");
        return UseCheck.of(use, OrderPageReader.read(page, new WebAddress("https://shop.example/")));
    }
}
