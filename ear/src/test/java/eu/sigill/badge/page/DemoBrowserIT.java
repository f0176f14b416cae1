package eu.sigill.badge.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Browser;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo shows everything there is to see, with no test's help: this is what the house does as it is delivered. */
@Tag("once")
class DemoBrowserIT {

    private static final String CARD = "sigill-card .card";

    @ParameterizedTest
    @EnumSource(Screen.class)
    void leadsFromTheStartToAnOrder(Screen screen) {
        try (var tab = open(screen)) {
            tab.go("/");
            tab.find("a.door").getByText("Demo shop").click();
            tab.keep("demo-choice-" + screen).fitsItsScreen().isAccessible();
            tab.find("input[name=market][value=DE]").check();
            tab.find("input[name=mark][value=no]").check();
            tab.find("main button").click();
            assertThat(tab.page()).hasTitle("Bücher Eselsohr");
            tab.keep("demo-shop-" + screen).fitsItsScreen().isAccessible();

            tab.find(".buy").first().click();

            assertThat(tab.find("h1")).hasText("Danke für Ihre Bestellung");
            assertThat(tab.find(CARD)).containsText("Sollen wir Sie ans Bewerten erinnern?");
            tab.keep("demo-thanks-" + screen).fitsItsScreen().isAccessible();
        }
    }

    static Stream<Arguments> orders() {
        return Stream.of("NL", "DE", "PL")
                .flatMap(market -> Stream.of("yes", "no")
                        .flatMap(mark -> Stream.of("NEW", "REMINDERS", "BASIC", "PLUS")
                                .flatMap(shopper -> Stream.of("ATLAS", "ENCYCLOPAEDIA")
                                        .map(book -> Arguments.of(market, mark, shopper, book)))));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void saysTheRightThingToEverybody(String market, String mark, String shopper, String book) {
        try (var tab = open(Screen.DESK)) {
            tab.go("/demo/thanks?market=%s&mark=%s&shopper=%s&book=%s".formatted(market, mark, shopper, book));

            assertThat(tab.find(CARD + " .title")).hasText(title(market, mark, shopper));
            var upgrade = mark.equals("yes")
                    && !market.equals("PL")
                    && book.equals("ENCYCLOPAEDIA")
                    && List.of("NEW", "BASIC").contains(shopper);
            assertThat(tab.find(CARD).getByText("Plus")).hasCount(upgrade ? 1 : 0);
        }
    }

    private static String title(String market, String mark, String shopper) {
        var occasion = shopper.equals("NEW")
                ? (mark.equals("yes") ? "join" : "remind")
                : (mark.equals("no") || shopper.equals("REMINDERS") ? "reminded" : "protected");
        return switch (market + " " + occasion) {
            case "NL join" -> "Bescherm je bestelling gratis";
            case "NL remind" -> "Zullen wij je aan een beoordeling herinneren?";
            case "NL reminded" -> "Je krijgt herinneringen om te beoordelen";
            case "NL protected" -> "Je bestelling kan beschermd worden";
            case "DE join" -> "Bestellung kostenlos absichern";
            case "DE remind" -> "Sollen wir Sie ans Bewerten erinnern?";
            case "DE reminded" -> "Sie werden ans Bewerten erinnert";
            case "DE protected" -> "Ihre Bestellung kann abgesichert werden";
            case "PL join" -> "Chroń zamówienie bezpłatnie";
            case "PL remind" -> "Czy mamy przypomnieć Ci o opinii?";
            case "PL reminded" -> "Otrzymujesz przypomnienia o opiniach";
            default -> "Twoje zamówienie może być chronione";
        };
    }

    @ParameterizedTest
    @CsvSource({"de", "pl"})
    void speaksTheReadersLanguageWhereItIsOurs(String language) {
        try (var tab = Browser.open(Screen.PHONE, language)) {
            tab.go("/demo/");

            tab.keep("demo-choice-" + language).fitsItsScreen().isAccessible();
            assertThat(tab.find("html")).hasAttribute("lang", language);
        }
    }

    @Test
    void hasNoOtherPages() {
        assertThat(House.page("/demo/other").status()).isEqualTo(404);
        assertThat(House.page("/demo/shop?market=SE&mark=x&shopper=y&book=z").status())
                .isEqualTo(200);
        assertThat(House.page("/demos/shop.xhtml").status()).isNotEqualTo(200);
    }

    private static Tab open(Screen screen) {
        var tab = Browser.open(screen);
        tab.page().addInitScript(ShopPage.OPEN);
        return tab;
    }
}
