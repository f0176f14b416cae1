package eu.sigill.link;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.house.Await;
import eu.sigill.house.Browser;
import eu.sigill.house.Call;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import eu.sigill.link.kit.LinkKeys;
import eu.sigill.review.PublishingIT;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What became of a shop's links, as the console tells it: sums, and nobody in them. */
@Tag("once")
class FiguresBrowserIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Test
    void tellWhatWasOpenedPublishedAndRefused() {
        var shop = House.newShop();
        Call.get(shop.link(Orders.next())).send().is(200);
        PublishingIT.published(shop, 5, "");
        Call.get(madeWithOtherKeys(shop)).send().is(404);

        try (var tab = Browser.open()) {
            Desk.enter(tab);
            Desk.workOn(tab, shop.domain());
            Await.until(PATIENCE, PAUSE, "all of it is counted", () -> isCounted(tab));

            assertThat(tab.find(".days tbody tr")).hasCount(1);
            assertThat(tab.find(".days tbody td").nth(3)).containsText("1");
            tab.go("/console/link/keys");
            var pair = tab.find("#pairs tbody tr");
            assertThat(pair.locator("td").nth(0)).containsText(shop.keys().kid());
            assertThat(pair.locator("td").nth(2)).containsText(shop.keys().fingerprint());
            assertThat(pair.locator("td").nth(3)).containsText(Pattern.compile("\\d+ [A-Z][a-z]+ \\d{4}"));
            assertThat(pair.locator("td").nth(4)).containsText("2");
            assertThat(pair.locator("td").nth(5)).containsText("1");
        }
    }

    private static boolean isCounted(Tab tab) {
        tab.go("/console/review/today");
        return tab.find(".card .facts dd").allTextContents().contains("1")
                && tab.find(".counts dd").allTextContents().equals(List.of("0", "2", "1"));
    }

    private static String madeWithOtherKeys(TestShop shop) {
        var other = new TestShop(shop.id(), shop.merchant(), shop.domain(), LinkKeys.generate());
        return other.link(Orders.next());
    }
}
