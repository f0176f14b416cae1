package eu.sigill.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.Screen;
import eu.sigill.house.TestShop;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that anybody may see. */
@Tag("once")
class PublicPagesBrowserIT {

    private final TestShop shop = House.newShop();

    static Stream<Arguments> pages() {
        return Arrays.stream(Screen.values())
                .flatMap(screen -> Stream.of("shop", "refused", "unfold", "terms", "unknown", "start")
                        .map(page -> Arguments.of(screen, page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void canBeReadByEverybody(Screen screen, String page) {
        PublishingIT.published(shop, 4, "Snel en netjes ingepakt, en met een briefje erbij");
        try (var tab = Browser.open(screen)) {
            var answer = tab.go(path(page));
            assertThat(answer.status()).isEqualTo(page.equals("refused") || page.equals("unknown") ? 404 : 200);
            assertThat(tab.page()).hasTitle(title(page));
            tab.keep(page + "-" + screen).fitsItsScreen().isAccessible();
        }
    }

    private String title(String page) {
        return switch (page) {
            case "shop" -> "Reviews of Boekhandel " + shop.domain();
            case "refused" -> "This link does not open";
            case "unfold" -> "Opening your link";
            case "unknown" -> "There is nothing at this address";
            case "start" -> "Sigill – a trust mark that keeps little";
            default -> "Review terms";
        };
    }

    private String path(String page) {
        return switch (page) {
            case "shop" -> "/shops/" + shop.domain();
            case "refused" -> shop.form() + "?p=nothing";
            case "unfold" -> shop.form();
            case "unknown" -> "/nothing-here";
            case "start" -> "/";
            default -> "/" + page;
        };
    }

    @Test
    void showAReviewAtOnceToSomebodyWhoLookedAMomentAgo() {
        try (var tab = Browser.open()) {
            tab.go("/shops/" + shop.id());
            assertThat(tab.find(".review .words")).hasCount(0);
            tab.go("/terms");
            PublishingIT.published(shop, 5, "Net geplaatst");

            tab.go("/shops/" + shop.id());

            assertThat(tab.find(".review .words")).hasText("Net geplaatst");
        }
    }

    @Test
    void sayThatAFormDoesNotHoldAllArticles() {
        var skus = IntStream.range(0, 101).mapToObj(number -> "S" + number).toArray(String[]::new);
        try (var tab = Browser.open(Screen.PHONE)) {
            tab.go(shop.link(Orders.next(skus)));

            assertThat(tab.find("#cut"))
                    .hasText("Your order has more articles than fit here. These 100 can be reviewed.");
            assertThat(tab.find("textarea")).hasCount(101);
            tab.go(shop.link(Orders.next(Arrays.copyOf(skus, 100))));
            assertThat(tab.find("textarea")).hasCount(101);
            assertThat(tab.find("#cut")).hasCount(0);
        }
    }

    @Test
    void sendWhoeverWantsTheirReviewRemovedWhereTheyCan() {
        try (var tab = Browser.open()) {
            tab.go("/terms?lang=nl");

            tab.find("main a[href*='/privacy']").click();

            assertThat(tab.find("#email")).isVisible();
        }
    }

    @Test
    void showAShopsReviewsAndHowTheyAreChecked() {
        PublishingIT.published(shop, 4, "Snel en netjes");
        try (var tab = Browser.open()) {
            tab.go("/shops/" + shop.id());

            assertThat(tab.find(".review .words")).hasText("Snel en netjes");
            assertThat(tab.find(".review .author")).hasText("Maria J.");
            assertThat(tab.find(".mean-number")).hasText("4.00");
            assertThat(tab.find("#checked-title")).isVisible();
        }
    }
}
