package eu.sigill.badge.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has no pointer joins by Tab, arrows and Enter, and always sees where they are. */
@Tag("once")
class KeyboardBrowserIT {

    private static final String CARD = "sigill-card .card";
    private static final int MOST_STOPS = 40;

    /** What has the focus, also in a shadow. */
    private static final String HELD = "(() => { let held = document.activeElement;"
            + " while (held?.shadowRoot?.activeElement) { held = held.shadowRoot.activeElement } return held })()";

    private final CardShop shop = CardShop.in("NL", true, "SHOP_REVIEWS", "PROTECTION");

    @ParameterizedTest
    @EnumSource(Screen.class)
    void registersOnTheCard(Screen screen) {
        var order = OrderBlock.of(CardShop.nobody());
        try (var tab = shop.asking("V1").page(order).open(screen)) {
            assertThat(tab.find(CARD)).isVisible();
            reach(tab, ".go");

            var confirming = tab.page().waitForPopup(() -> tab.page().keyboard().press("Enter"));

            assertThat(tab.find(CARD)).containsText("Your order is protected");
            assertThat(holds(tab, ".card *")).as("the card keeps who was in it").isTrue();
            confirming.waitForURL(address -> address.contains("/membership/confirmed"));
            reach(tab, ".close");
            tab.page().keyboard().press("Enter");
            assertThat(tab.find(CARD)).hasCount(0);
        }
        assertThat(protections()).isOne();
    }

    @Test
    void declinesOnTheCardAsEasily() {
        try (var tab = shop.asking("V1").page(OrderBlock.of(CardShop.nobody())).open()) {
            assertThat(tab.find(CARD)).isVisible();
            reach(tab, ".go + *, .button:not(.go)");

            tab.page().keyboard().press("Enter");

            assertThat(tab.find(CARD)).hasCount(0);
            assertThat(CardShop.calls(tab)).containsExactly("recognitions");
        }
    }

    @Test
    void registersByTheForm() {
        try (var tab = Browser.open()) {
            tab.go("/membership?lang=en&shop=" + shop.id());

            reach(tab, "[name=level]");
            while (!holds(tab, "[value=BASIC]:checked")) {
                tab.page().keyboard().press("ArrowDown");
            }
            type(tab, "#buyerEmail", CardShop.nobody());
            type(tab, "#orderNr", "K-1");
            type(tab, "#orderAmount", "79.90");
            type(tab, "#paymentType", "INVOICE");
            reach(tab, "main button");
            tab.page().keyboard().press("Enter");

            assertThat(tab.page()).hasURL(Pattern.compile(".*/membership/confirmed.*"));
            assertThat(tab.find(".notice-good")).containsText("€79.90");
        }
        assertThat(protections()).isOne();
    }

    private static void type(Tab tab, String field, String text) {
        reach(tab, field);
        tab.page().keyboard().type(text);
    }

    /** Goes on by Tab until this has the focus; on the way, every stop shows that it has it. */
    private static void reach(Tab tab, String selector) {
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            tab.page().keyboard().press("Tab");
            if (holds(tab, ":focus-visible")) {
                assertThat(tab.page()
                                .evaluate("getComputedStyle(" + HELD + ").outlineStyle + ' ' + " + "getComputedStyle("
                                        + HELD + ").boxShadow"))
                        .as("the ring around %s", tab.page().evaluate(HELD + ".outerHTML.slice(0, 80)"))
                        .isNotEqualTo("none none");
            }
            if (holds(tab, selector)) {
                return;
            }
        }
        throw new AssertionError("nobody gets to " + selector + " by keyboard");
    }

    private static boolean holds(Tab tab, String selector) {
        return (boolean) tab.page().evaluate("selector => " + HELD + "?.matches(selector) ?? false", selector);
    }

    private long protections() {
        return House.database().number("select count(*) from protection where shop_id = ?", shop.id());
    }
}
