package eu.sigill.badge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import eu.sigill.badge.card.Card;
import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the people of a shop see of their order page. */
@Tag("once")
class OrderPageCheckerBrowserIT {

    private static final List<String> PAGES = List.of(
            "woocommerce-easy-integration", "shopgold-pl", "placeholders", "root-only-decoys", "product-schemes");

    @BeforeAll
    static void haveAShop() {
        House.newShop();
    }

    static Stream<Arguments> pages() {
        return Stream.of(Screen.values())
                .flatMap(screen -> PAGES.stream().map(page -> Arguments.of(screen, new OrderPageFile(page))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void canBeReadByEverybody(Screen screen, OrderPageFile page) {
        try (var tab = checker(screen)) {
            check(tab, page);

            assertThat(tab.find(".notice")).isVisible();
            tab.keep("order-page-" + page + "-" + screen).fitsItsScreen().isAccessible();
        }
    }

    @Test
    void tellsWhatIsReadAndWhatCouldBeSent() {
        try (var tab = checker(Screen.DESK)) {
            check(tab, new OrderPageFile("shopgold-pl"));

            assertThat(tab.find("table")).containsText("JAN.KOWALSKI@example.pl");
            assertThat(tab.find("table")).containsText("jan.kowalski@example.pl");
            assertThat(tab.find("table")).containsText("10499.00");
            assertThat(tab.find(".findings li")).hasCount(5);
            assertThat(tab.find(".uses > li").nth(0).locator("code"))
                    .hasText(new String[] {"tsCheckoutOrderNr", "tsCheckoutBuyerEmail"});
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NL, amount-100-01, Basic€100.00Plus€100.01",
        "BE, amount-100-01, Every member€100.01",
        "PL, shopgold-pl, '10,000.00'",
        "NL, shopgold-pl, another currency"
    })
    void tellsWhatTheCoversOfTheShopsMarketProtect(String market, String page, String protectable) {
        var shop = Card.in(market, true, "SHOP_REVIEWS", "PROTECTION").shop();
        try (var tab = checker(Screen.DESK)) {
            Desk.workOn(tab, House.api().get("/shops/" + shop).is(200).json().getString("domain"));
            tab.go("/console/badge/checker");
            check(tab, new OrderPageFile(page));

            assertThat(tab.find(".uses > li").nth(1)).containsText(protectable);
        }
    }

    @Test
    void tellsWhatIsMissing() {
        try (var tab = checker(Screen.DESK)) {
            check(tab, new OrderPageFile("placeholders"));

            assertThat(tab.find(".notice-danger")).isVisible();
            assertThat(tab.find(".findings")).containsText("EMAIL_MISSING");
            assertThat(tab.find(".uses > li").nth(1).locator("code")).hasText(new String[] {
                "tsCheckoutOrderNr",
                "tsCheckoutBuyerEmail",
                "tsCheckoutOrderAmount",
                "tsCheckoutOrderCurrency",
                "tsCheckoutOrderPaymentType"
            });
        }
    }

    @Test
    void showsWhatWouldBeCodeAsText() {
        try (var tab = checker(Screen.DESK)) {
            check(tab, new OrderPageFile("injection"));

            assertThat(tab.find("table")).containsText("${7*7} #{bean.x} <script>alert(1)</script> {{1}} ' \" --");
            assertThat(tab.find("main")).containsText("<img src=x onerror=alert(1)>");
            assertThat(tab.find("main img")).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void takesAFileWithoutScriptsToo(Screen screen) {
        try (var tab = signedIn(Browser.openWithoutScripts(screen))) {
            tab.find("[id='check:file']").setInputFiles(new OrderPageFile("oxid-float").html());
            tab.find("[id='check:look']").click();

            assertThat(tab.find("table")).containsText("oxidinvoice");
        }
    }

    @Test
    void takesAddressesToStartWhereThePageIs() {
        try (var tab = checker(Screen.DESK)) {
            tab.find("[id='check:address']").fill("https://moebel.example/shop/de/kasse/fertig.php?bestellung=9");
            check(tab, new OrderPageFile("osc-locale-string"));

            assertThat(tab.find(".facts")
                            .getByText("https://moebel.example/shop/de/artikel/stuhl%20eiche.html?farbe=braun"))
                    .isVisible();
        }
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        try (var tab = checker(Screen.PHONE)) {
            tab.find("[id='check:look']").click();
            assertThat(tab.find(".field:has(textarea) .wrong")).isVisible();

            tab.find("[id='check:html']").fill("<p>");
            tab.find("[id='check:address']").fill("javascript:alert(1)");
            tab.find("[id='check:look']").click();

            assertThat(tab.find(".field:has([inputmode=url]) .wrong")).isVisible();
            assertThat(tab.find("[id='check:html']")).hasValue("<p>");
            tab.fitsItsScreen().isAccessible();
        }
    }

    @ParameterizedTest
    @MethodSource("heavy")
    void refusesWhatIsTooMuch(int bytes) {
        try (var tab = checker(Screen.DESK)) {
            tab.find("[id='check:file']").setInputFiles(new FilePayload("large.html", "text/html", new byte[bytes]));
            tab.find("[id='check:look']").click();

            assertThat(tab.find(".says-danger")).isVisible();
        }
    }

    static Stream<Integer> heavy() {
        return Stream.of((1 << 20) + 1, 9 << 20);
    }

    private static Tab checker(Screen screen) {
        return signedIn(Browser.open(screen));
    }

    private static Tab signedIn(Tab tab) {
        tab.go("/console/badge/checker");
        tab.find("input[autocomplete=username]").fill("operator");
        tab.find("input[type=password]").fill(House.operatorPassword());
        tab.page().keyboard().press("Enter");
        assertThat(tab.find("[id='check:html']")).isVisible();
        return tab;
    }

    private static void check(Tab tab, OrderPageFile page) {
        tab.find("[id='check:html']").fill(page.text());
        tab.find("[id='check:look']").click();
    }
}
