package eu.sigill.badge.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import eu.sigill.review.PublishingIT;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The badge on pages of shops: what it shows, and that it leaves the page alone. */
@Tag("once")
class BadgeBrowserIT {

    private static final String CAPSULE = "sigill-badge .capsule";
    private static final String PANEL = "sigill-badge .panel";

    private static TestShop shop;

    @BeforeAll
    static void haveAShopWithReviews() {
        shop = House.newShop();
        PublishingIT.published(shop, 5, "Snel en netjes");
        PublishingIT.published(shop, 4, "Goed ingepakt");
    }

    @Test
    void showsMarkAndRatingAndAsksForNothingElse() {
        var before = House.database().rows();
        try (var tab = ShopPage.of(shop.id()).open()) {
            assertThat(tab.find(CAPSULE)).hasText("4.50");
            assertThat(tab.find(CAPSULE)).hasAttribute("aria-label", "Certified shop, rating 4.50 of 5");

            assertThat(tab.asked()).containsExactly(ShopPage.ADDRESS, badge(".js"), badge(".json"));
            assertThat(tab.page().context().cookies()).isEmpty();
            assertThat(tab.page().evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            assertThat(tab.page().evaluate("indexedDB.databases().then(all => all.length)"))
                    .isEqualTo(0);
            assertThat(moved(tab)).isZero();
        }
        assertThat(House.database().rows()).as("a page view").isEqualTo(before);
    }

    private static double moved(Tab tab) {
        return ((Number) tab.page().evaluate("window.moved")).doubleValue();
    }

    private static String badge(String end) {
        return House.url() + "/badge/" + shop.id() + end;
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void opensOnAClickAndTellsWhereTheProofIs(Screen screen) {
        try (var tab = ShopPage.of(shop.id()).open(screen)) {
            tab.find(CAPSULE).hover();
            assertThat(tab.find(PANEL)).hasCount(0);

            tab.find(CAPSULE).click();

            assertThat(tab.find(PANEL)).containsText("The mark is valid until");
            assertThat(tab.find(PANEL)).containsText("4.50 of 5 – Excellent");
            assertThat(tab.find(PANEL + " a").first())
                    .hasAttribute("href", House.url() + "/shops/" + shop.id() + "?lang=en");
            assertThat(tab.find(PANEL + " a").last()).hasAttribute("href", House.url() + "/notices/nl?lang=en");
            assertThat(tab.find(CAPSULE)).hasAttribute("aria-expanded", "true");
            tab.keep("badge-panel-" + screen).fitsItsScreen().isAccessible();
            assertThat(moved(tab)).isZero();
        }
    }

    @Test
    void canBeUsedByKeyboardAlone() {
        try (var tab = ShopPage.of(shop.id()).open()) {
            tab.find(CAPSULE).focus();
            tab.page().keyboard().press("Enter");
            assertThat(tab.find(PANEL + " .close")).isFocused();
            tab.page().keyboard().press("Tab");
            assertThat(tab.find(PANEL + " a").first()).isFocused();
            tab.page().keyboard().press("Tab");
            assertThat(tab.find(PANEL + " a").last()).isFocused();

            tab.page().keyboard().press("Escape");

            assertThat(tab.find(PANEL)).hasCount(0);
            assertThat(tab.find(CAPSULE)).isFocused();
        }
    }

    @Test
    void closesWhereSomebodyPressesElsewhere() {
        try (var tab = ShopPage.of(shop.id()).open()) {
            tab.find(CAPSULE).click();
            tab.find(PANEL + " .name").click();
            assertThat(tab.find(PANEL)).isVisible();

            tab.find("h1").click();

            assertThat(tab.find(PANEL)).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Gecertificeerde winkel",
        "de, Zertifizierter Shop",
        "pl, Sklep z certyfikatem",
        "sv, Certifierad butik",
        "fr, Gecertificeerde winkel"
    })
    void speaksThePagesLanguageElseTheShops(String language, String mark) {
        try (var tab = ShopPage.of(shop.id()).in(language).open(Screen.PHONE)) {
            tab.find(CAPSULE).click();

            assertThat(tab.find(PANEL)).containsText(mark);
            tab.keep("badge-panel-" + language).fitsItsScreen().isAccessible();
        }
    }

    @Test
    void isDarkWhereTheShopIs() {
        try (var tab = ShopPage.of(shop.id()).with("data-color-scheme", "dark").open()) {
            tab.find(CAPSULE).click();

            tab.keep("badge-panel-dark").isAccessible();
        }
    }

    @Test
    void standsWhereTheShopWantsIt() {
        var page = ShopPage.of(shop.id()).with("data-desktop-position", "left").with("data-desktop-y-offset", "46");
        try (var tab = page.open()) {
            var box = tab.find(CAPSULE).boundingBox();

            assertThat(box.x).isEqualTo(8);
            assertThat(box.y + box.height).isEqualTo(800 - 100);
            assertThat(box.width).isEqualTo(124);
            assertThat(box.height).isEqualTo(44);
        }
    }

    @Test
    void standsInAnElementOfThePage() {
        var page = ShopPage.of(shop.id())
                .showing("<h1>Thanks</h1><p id=\"corner\"></p>")
                .with("data-desktop-enable-custom", "true")
                .with("data-desktop-custom-element-id", "corner")
                .with("data-desktop-custom-opening-direction", "bottomright");
        try (var tab = page.open()) {
            assertThat(tab.find("#corner sigill-badge .capsule")).isVisible();
            tab.find(CAPSULE).click();
            tab.keep("badge-custom").isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"data-disable-trustbadge", "data-disable-mobile"})
    void isNotThereWhereTheShopDoesNotWantIt(String attribute) {
        try (var tab = ShopPage.of(shop.id()).with(attribute, "true").open(Screen.PHONE)) {
            tab.page().waitForFunction("window.sigill");
            tab.page().waitForTimeout(500);
            assertThat(tab.find("sigill-badge")).hasCount(0);
        }
    }

    @Test
    void showsReviewsOnlyWithoutACertificate() {
        var body = new HashMap<String, Object>(TestShop.body(TestShop.newDomain()));
        body.put("certified", false);
        var plain = House.api().post("/shops", body).is(201).json().getString("id");
        try (var tab = ShopPage.of(plain).open()) {
            tab.page().waitForFunction("window.sigill");
            tab.page().waitForTimeout(500);
            assertThat(tab.find("sigill-badge")).hasCount(0); // neither mark nor reviews: there is nothing to show
        }
    }

    @Test
    void showsTheRatingAndNoMarkWhereOnlyReviewsAre() {
        var plain = House.newShop();
        House.database()
                .write("update merchant_shop set certified_from = null, certified_to = null where id = ?", plain.id());
        PublishingIT.published(plain, 4, "Prima");
        try (var tab = ShopPage.of(plain.id()).open()) {
            assertThat(tab.find(CAPSULE)).hasText("4.00");
            assertThat(tab.find(CAPSULE)).hasAttribute("aria-label", "rating 4.00 of 5");
            tab.find(CAPSULE).click();

            assertThat(tab.find(PANEL)).containsText("4.00 of 5");
            assertThat(tab.find(PANEL)).not().containsText("ertif");
            assertThat(tab.find(PANEL)).not().containsText("mark");
            tab.keep("badge-without-mark").isAccessible();
        }
    }

    @Test
    void showsTheShopsNameAsText() {
        var name = "<img src=x onerror=hit=1>\"'&amp;${7*7}";
        var body = new HashMap<String, Object>(TestShop.body(TestShop.newDomain()));
        body.put("name", name);
        var nasty = House.api().post("/shops", body).is(201).json().getString("id");
        try (var tab = ShopPage.of(nasty).open()) {
            tab.find(CAPSULE).click();

            assertThat(tab.find(PANEL + " .name")).hasText(name);
            assertThat(tab.find("sigill-badge img")).hasCount(0);
        }
    }

    @Test
    void goesAndComesBackAtAWord() {
        try (var tab = ShopPage.of(shop.id()).open()) {
            assertThat(tab.find(CAPSULE)).isVisible();

            tab.page().evaluate("sigill.remove()");
            assertThat(tab.find("sigill-badge")).hasCount(0);
            tab.page().evaluate("trustbadge.load()");
            assertThat(tab.find(CAPSULE)).isVisible();
            tab.page().evaluate("sigill.reInitialize(); sigill.reInitialize(); trustbadge.load()");
            assertThat(tab.find("sigill-badge")).hasCount(1);
        }
    }

    @Test
    void keepsItsInsideToItself() {
        try (var tab = ShopPage.of(shop.id()).untouched().open()) {
            tab.page().waitForSelector("sigill-badge");

            assertThat(tab.page().evaluate("document.querySelector('sigill-badge').shadowRoot"))
                    .isNull();
            assertThat((List<?>) tab.page()
                            .evaluate("Object.keys(window).filter(name => /sigill|trustbadge/.test(name)).sort()"))
                    .isEqualTo(List.of("sigill", "trustbadge"));
        }
    }
}
