package eu.sigill.badge.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The card beside an order: what it says to whom, and that it leaves people and pages alone. */
@Tag("once")
class CardBrowserIT {

    private static final String CARD = "sigill-card .card";
    private static final String GO = CARD + " .go";

    static Stream<Arguments> occasions() {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream.of(
                                "protected",
                                "upgrade",
                                "reminded",
                                "join",
                                "join-more",
                                "remind",
                                "form",
                                "by-form",
                                "currency")
                        .map(occasion -> Arguments.of(screen, occasion)));
    }

    @ParameterizedTest
    @MethodSource("occasions")
    void canBeReadByEverybody(Screen screen, String occasion) {
        try (var tab = page(occasion).open(screen)) {
            assertThat(tab.find(CARD)).isVisible();
            tab.keep("card-" + occasion + "-" + screen).fitsItsScreen().isAccessible();
            assertThat(tab.find(CARD).boundingBox().width).isLessThanOrEqualTo(360);
            assertThat(moved(tab)).isZero();
            assertThat(tab.page().evaluate("document.activeElement === document.body"))
                    .as("nobody was brought to the card")
                    .isEqualTo(true);
        }
    }

    private static ShopPage page(String occasion) {
        var shop = occasion.equals("by-form")
                ? CardShop.byForm()
                : occasion.startsWith("remind") ? CardShop.withoutMark("NL") : CardShop.in("NL");
        var buyer = List.of("protected", "upgrade", "reminded").contains(occasion) ? CardShop.BASIC : CardShop.nobody();
        var order = OrderBlock.of(buyer);
        if (occasion.equals("upgrade") || occasion.equals("join-more")) {
            order.with("OrderAmount", "129.00");
        }
        if (occasion.equals("currency")) {
            order.with("OrderCurrency", "USD");
        }
        if (occasion.equals("form")) {
            order.without("OrderAmount");
        }
        return shop.asking("V1").page(order);
    }

    private static double moved(Tab tab) {
        return ((Number) tab.page().evaluate("window.moved")).doubleValue();
    }

    @ParameterizedTest
    @CsvSource({"nl, join", "de, join-more", "pl, upgrade", "sv, remind", "de, protected", "pl, join-more"})
    void speaksThePagesLanguage(String language, String occasion) {
        try (var tab = page(occasion).in(language).open(Screen.PHONE)) {
            assertThat(tab.find("sigill-card")).hasAttribute("lang", language);
            assertThat(tab.find(CARD)).isVisible();
            tab.keep("card-" + occasion + "-" + language).fitsItsScreen().isAccessible();
        }
    }

    @Test
    void isDarkWhereTheShopIs() {
        try (var tab = page("join-more").with("data-color-scheme", "dark").open()) {
            assertThat(tab.find(CARD)).isVisible();
            tab.keep("card-join-dark").isAccessible();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "basic@books.example, NL, 100.00, EUR, false",
        "basic@books.example, NL, 100.01, EUR, true",
        "plus@books.example, NL, 20000.01, EUR, false",
        "basic@books.example, PL, 10000.01, PLN, false"
    })
    void offersMoreFromACentAboveTheCover(String buyer, String market, String amount, String currency, boolean more) {
        var order = OrderBlock.of(buyer).with("OrderAmount", amount).with("OrderCurrency", currency);
        try (var tab = CardShop.in(market).asking("V1").page(order).open()) {
            assertThat(tab.find(CARD)).containsText("Your order can be protected");
            assertThat(tab.find(GO)).hasCount(more ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "basic, 20000.00, Protect the whole amount",
        "basic, 20000.01, Protect more of it",
        "nobody, 20000.00, Protect the whole amount with Plus",
        "nobody, 20000.01, Protect more of it with Plus"
    })
    void promisesTheWholeAmountOnlyWhereItIs(String buyer, String amount, String words) {
        var email = buyer.equals("nobody") ? CardShop.nobody() : CardShop.BASIC;
        var order = OrderBlock.of(email).with("OrderAmount", amount).with("OrderCurrency", "EUR");
        try (var tab = CardShop.in("NL").asking("V1").page(order).open()) {
            assertThat(tab.find(CARD)).containsText(words);
        }
    }

    @Test
    void saysNothingAboutAnotherCurrency() {
        var order = OrderBlock.of(CardShop.BASIC).with("OrderCurrency", "USD");
        try (var tab = CardShop.in("NL").asking("V1").page(order).open()) {
            assertThat(tab.find(GO)).hasText("Open the form");
            assertThat(tab.find(CARD)).containsText("nothing can be said of your order");
            assertThat(tab.find(CARD)).not().containsText("can be protected");
            assertThat(CardShop.calls(tab)).containsExactly("recognitions");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, is not protected yet", "nl, nog niet beschermd"})
    void saysThatAnOrderWaitsWhereTheCeilingIsFull(String language, String words) {
        var shop = CardShop.in("NL").asking("V1");
        House.database()
                .write(
                        "insert into protection_ceiling (shop_id, amount, currency, version) values (?, 50, 'EUR', 0)",
                        shop.id());
        try (var tab = shop.page(OrderBlock.of(CardShop.nobody())).in(language).open(Screen.PHONE)) {
            var confirming = tab.page().waitForPopup(() -> tab.find(GO).click());

            assertThat(tab.find(CARD)).containsText(words);
            tab.keep("card-waiting-" + language).fitsItsScreen().isAccessible();
            assertThat(confirming.locator(".notice-warn")).containsText(words);
        }
    }

    @Test
    void closesByEscapeAndTellsThePage() {
        try (var tab = page("join").open()) {
            assertThat(tab.find(CARD)).isVisible();
            assertThat(tab.find("sigill-badge .capsule")).not().isVisible();
            tab.page()
                    .evaluate(
                            "window.heard = []; for (const name of ['sigill_card_closed',"
                                    + " 'trustbadge_event_card_closed']) window.addEventListener(name, () => heard.push(name))");

            tab.page().keyboard().press("Escape");

            assertThat(tab.find("sigill-card")).hasCount(0);
            assertThat(tab.find("sigill-badge .capsule")).isVisible();
            assertThat(tab.page().evaluate("heard"))
                    .isEqualTo(List.of("sigill_card_closed", "trustbadge_event_card_closed"));
        }
    }

    @Test
    void saysWhenAClickDidNotWorkAndLetsPeopleTryAgain() {
        try (var tab = page("join").open()) {
            tab.page().route("**/registrations*", Route::abort);
            tab.find(GO).click();
            assertThat(tab.find(CARD)).containsText("That did not work");
            tab.keep("card-failed").isAccessible();
            tab.hearsOf("ERR_FAILED");
            tab.page().unroute("**/registrations*");

            tab.page().waitForPopup(() -> tab.find(GO).click());

            assertThat(tab.find(CARD)).containsText("Your order is protected");
            assertThat(tab.find(CARD)).containsText("A new tab confirms it");
            tab.keep("card-done").isAccessible();
        }
    }

    @Test
    void saysWhyAClickWasRefusedInTheShoppersLanguage() {
        try (var tab = page("join").in("nl").open()) {
            tab.page()
                    .route(
                            "**/registrations*",
                            route -> route.resume(new Route.ResumeOptions()
                                    .setPostData(route.request()
                                            .postData()
                                            .replaceAll("\"20\\d\\d-\\d\\d\"", "\"2020-01\""))));
            tab.find(GO).click();

            assertThat(tab.find(CARD)).containsText("Dat is niet gelukt");
            assertThat(tab.find(CARD)).containsText("De voorwaarden");
            assertThat(tab.find(CARD)).containsText("Er is niets aangemeld.");
            tab.keep("card-refused").isAccessible();
            tab.hearsOf("409");
        }
    }

    @Test
    void registersOnceHoweverOftenSomebodyClicks() {
        try (var tab = page("join").open()) {
            tab.find(GO).dblclick();

            assertThat(tab.find(CARD)).containsText("Your order is protected");
            assertThat(CardShop.calls(tab)).containsExactly("recognitions", "registrations");
        }
    }

    @Test
    void promisesNoTabThatTheBrowserKeepsShut() {
        try (var tab = page("join").open()) {
            tab.page().evaluate("window.open = () => null");
            tab.find(GO).click();

            assertThat(tab.find(CARD)).containsText("Your order is protected");
            assertThat(tab.find(CARD)).not().containsText("A new tab");
        }
    }

    @Test
    void standsInAnElementWhereTheShopWantsIt() {
        var shop = CardShop.in("NL").asking("V1");
        var html = OrderBlock.of(CardShop.nobody()).html() + "<div id=\"here\"></div>";
        var page = ShopPage.of(shop.id()).showing(html).with("data-checkout-element-id", "here");
        try (var tab = page.open()) {
            assertThat(tab.find("#here sigill-card .card")).isVisible();
            assertThat(tab.find("sigill-badge .capsule")).isVisible();
            tab.keep("card-inline").isAccessible();
        }
    }

    @Test
    void asksNobodyButTheHouse() {
        try (var tab = page("join").open()) {
            assertThat(tab.find(CARD)).isVisible();

            assertThat(tab.asked())
                    .allMatch(address -> address.equals(ShopPage.ADDRESS)
                            || address.startsWith(House.url().toString()));
            assertThat(tab.page().context().cookies()).isEmpty();
            assertThat(tab.page().evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
        }
    }
}
