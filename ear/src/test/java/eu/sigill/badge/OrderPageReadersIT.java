package eu.sigill.badge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.House;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a shop is told about its page is what its shoppers' browsers read there. */
@Tag("once")
class OrderPageReadersIT {

    /** Without scripts, what stands in a noscript is markup, and can break the page around it. */
    private static final Set<String> BROKEN_WITHOUT_SCRIPTS = Set.of("root-after-open-noscript", "root-decoys");

    /** Pages that browsers complain of. */
    private static final Map<String, String> DISLIKED = Map.of("product-base-unusable", "may not be used as base URLs");

    private static TestShop shop;
    private static BrowserReader browser;
    private static Tab tab;

    static List<OrderPageFile> pages() {
        return OrderPageFile.all();
    }

    @BeforeAll
    static void openATab() throws IOException {
        shop = House.newShop();
        browser = BrowserReader.shipped();
        tab = Browser.open().silenceTheWorld();
    }

    @AfterAll
    static void closeTheTab() {
        tab.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void agree(OrderPageFile page) {
        var expected = page.expected();

        tab.host(page.address(), page.text()).go(page.address());

        assertThat(browser.readHere(tab)).as("in the browser").isEqualTo(expected);
        if (!BROKEN_WITHOUT_SCRIPTS.contains(page.name())) {
            assertThat(browser.readParsed(tab, page)).as("without scripts").isEqualTo(expected);
        }
        assertThat(readOnTheServer(page)).as("on the server").isEqualTo(expected);
        if (DISLIKED.containsKey(page.name())) {
            tab.hearsOf(DISLIKED.get(page.name()));
        }
    }

    private static JsonObject readOnTheServer(OrderPageFile page) {
        return House.api()
                .call("POST", shop.path("/order-page/inspect"))
                .header("Content-Location", page.address())
                .body("text/html; charset=utf-8", page.text())
                .send()
                .is(200)
                .json();
    }
}
