package eu.sigill.badge.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing of a shop's page moves when badge or card appear in a place of the shop's choice. */
@Tag("once")
class StandstillBrowserIT {

    private static final String CAPSULE = "sigill-badge .capsule";
    private static final String CARD = "sigill-card .card";

    /** An element with as much room as it says, between the text and more text. */
    private static final String BETWEEN =
            "<h1>Thanks</h1><table><tr><td id=\"here\" width=\"300\" height=\"ROOM\"></td>"
                    + "</tr></table><p>Your parcel is on its way.</p><p>It takes two days.</p>";

    private final CardShop shop = CardShop.in("NL");

    @ParameterizedTest
    @CsvSource({"DESK, desktop, 44", "PHONE, mobile, 44", "DESK, desktop, 90"})
    void inAnElementWithRoomForTheBadge(Screen screen, String device, int height) {
        var page = custom(device, height).with("data-" + device + "-custom-height", String.valueOf(height));
        try (var tab = page.open(screen)) {
            assertThat(tab.find("#here " + CAPSULE)).isVisible();
            assertThat(tab.find(CAPSULE).boundingBox().height).isEqualTo(height);
            tab.find(CAPSULE).click();
            assertThat(tab.find("sigill-badge .panel")).isVisible();

            assertThat(moved(tab)).isZero();
        }
    }

    /** What the others measure with does see it. */
    @Test
    void butNotInOneWithoutRoom() {
        try (var tab = custom("desktop", 1).open()) {
            assertThat(tab.find("#here " + CAPSULE)).isVisible();

            tab.page().waitForFunction("window.moved > 0");
        }
    }

    private ShopPage custom(String device, int height) {
        return ShopPage.of(shop.id())
                .showing(BETWEEN.replace("ROOM", String.valueOf(height)))
                .with("data-" + device + "-enable-custom", "true")
                .with("data-" + device + "-custom-element-id", "here")
                .with("data-" + device + "-custom-opening-direction", "bottomright");
    }

    @Test
    void belowABarAtTheTop() {
        try (var tab =
                ShopPage.of(shop.id()).with("data-mobile-enable-topbar", "true").open(Screen.PHONE)) {
            assertThat(tab.find(CAPSULE)).isVisible();
            assertThat(tab.find(CAPSULE).boundingBox().y).isZero();
            tab.keep("badge-topbar").fitsItsScreen().isAccessible();

            assertThat(moved(tab)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aboveACardAtItsEnd(Screen screen) {
        var html = OrderBlock.of(CardShop.nobody()).html() + "<p>Your parcel is on its way.</p><div id=\"here\"></div>";
        try (var tab = ShopPage.of(shop.id())
                .showing(html)
                .with("data-checkout-element-id", "here")
                .open(screen)) {
            assertThat(tab.find("#here " + CARD)).isVisible();
            tab.keep("card-at-the-end-" + screen).fitsItsScreen();

            assertThat(moved(tab)).isZero();
        }
    }

    /** Entries come a frame after what they tell of. */
    private static double moved(Tab tab) {
        tab.page().waitForTimeout(200);
        return ((Number) tab.page().evaluate("window.moved")).doubleValue();
    }
}
