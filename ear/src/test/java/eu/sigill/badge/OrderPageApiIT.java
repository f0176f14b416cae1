package eu.sigill.badge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Api;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.People;
import eu.sigill.house.TestShop;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No table is asked and none is written to, so that one database will do. */
@Tag("once")
class OrderPageApiIT {

    private static final String HTML = "text/html";
    private static final String BLOCK = "<div id=trustedShopsCheckout style=display:none><i id=tsCheckoutOrderNr>%s</i>"
            + "<i id=tsCheckoutBuyerEmail>reader-canary@shop.example</i>"
            + "<i class=tsCheckoutProductItem><i class=tsCheckoutProductUrl>book 1</i></i></div>";
    private static final int LARGEST = 1 << 20;

    private final TestShop shop = House.newShop();

    @Test
    void readsAPageAndKeepsNothingOfIt() {
        var answer = inspected(HTML, BLOCK.formatted("A-1")).is(200);

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().getJsonObject("order").getString("orderNr")).isEqualTo("A-1");
        assertThat(answer.json().isNull("upgradeOfferForBasic")).isTrue();
        assertThat(House.database().placesOf("reader-canary@shop.example")).isEmpty();
    }

    @Test
    void takesAPageWithoutAnAddressToBeAtTheShopsHome() {
        var page = inspected(HTML, BLOCK.formatted("A-1")).json();

        assertThat(page.getJsonArray("products").getJsonObject(0).getString("url"))
                .isEqualTo("https://" + shop.domain() + "/book%201");
    }

    @Test
    void readsUmlautsInTheCharsetOfTheRequest() {
        var page =
                inspected("text/html;charset=UTF-8", BLOCK.formatted("Größe")).json();

        assertThat(page.getJsonObject("raw").getString("orderNr")).isEqualTo("Größe");
        inspected("text/html;charset=nobody-knows-it", BLOCK.formatted("A")).is(200);
    }

    @Test
    void hasALimit() {
        inspected(HTML, " ".repeat(LARGEST)).is(200);
        inspected(HTML, " ".repeat(LARGEST + 1)).isProblem(413, "page-too-large");
        inspected(HTML, "<table><b>".repeat(100_000)).isProblem(422, "page-too-tangled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/xhtml+xml", "text/csv"})
    void takesNothingButHtml(String type) {
        inspected(type, "{}").isProblem(415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://zx81canary.example/", "https://"})
    void namesAnAddressThatIsNoneOfTheWeb(String address) {
        var answer = call(HTML, BLOCK)
                .header("Content-Location", address)
                .send()
                .isProblem(422, "invalid-field")
                .naming("Content-Location");

        assertThat(answer.body()).doesNotContain("zx81canary");
    }

    @Test
    void isForTheShopsPeople() {
        var path = shop.path("/order-page/inspect");

        Api.nobody("POST", path).body(HTML, BLOCK).send().isProblem(401, "no-token");
        var stranger = People.ownerOf(House.newShop());
        stranger.call("POST", path).body(HTML, BLOCK).send().isProblem(404, "unknown-shop");
        House.api()
                .call("POST", "/shops/X" + "0".repeat(32) + "/order-page/inspect")
                .body(HTML, BLOCK)
                .send()
                .isProblem(404, "unknown-shop");
    }

    private Answer inspected(String type, String html) {
        return call(type, html).send();
    }

    private Call call(String type, String html) {
        return House.api().call("POST", shop.path("/order-page/inspect")).body(type, html);
    }
}
