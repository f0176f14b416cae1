package eu.sigill.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import eu.sigill.house.Browser;
import eu.sigill.house.House;
import eu.sigill.house.Orders;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import eu.sigill.link.kit.Purpose;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form as a shopper meets it. */
@Tag("once")
class ReviewFormBrowserIT {

    private static final Pattern PUBLISHED = Pattern.compile("\\?published$");

    private final TestShop shop = House.newShop();

    @ParameterizedTest
    @EnumSource(Screen.class)
    void canBeReadByEverybody(Screen screen) {
        try (var tab = Browser.open(screen)) {
            tab.go(shop.link(Orders.next("BOOK-1")));
            tab.keep("review-form-" + screen).fitsItsScreen().isAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "nl", "pl", "sv"})
    void fitsAPhoneInEveryLanguage(String language) {
        try (var tab = Browser.open(Screen.PHONE)) {
            tab.go(shop.link(Orders.next("BOOK-1")) + "&lang=" + language);
            assertThat(tab.find("html")).hasAttribute("lang", language);
            tab.keep("review-form-" + language).fitsItsScreen().isAccessible();
        }
    }

    @Test
    void isFilledInWithTheKeysAlone() {
        try (var tab = Browser.open()) {
            tab.go(shop.link(Orders.next()));
            var keys = tab.page().keyboard();
            tab.find("input[name=stars-shop]").first().focus();
            keys.press("Space");
            for (var i = 1; i < 4; i++) {
                keys.press("ArrowRight");
            }
            assertThat(tab.find("input[name=stars-shop][value='4']")).isChecked();
            keys.press("Tab");
            keys.type("Netjes ingepakt");
            keys.press("Tab");
            keys.press("Space");
            assertThat(tab.find("input[name=terms]")).isChecked();
            keys.press("Tab"); // the terms themselves
            keys.press("Tab");
            assertThat(tab.find("button[name=publish]")).isFocused();
            keys.press("Enter");

            assertThat(tab.page()).hasURL(PUBLISHED);
            tab.keep("review-published").isAccessible();
        }
        assertThat(House.page("/shops/" + shop.id()).body()).contains("Netjes ingepakt");
    }

    @Test
    void leadsFromTheTopOfThePageToTheStarsByTabs() {
        try (var tab = Browser.open()) {
            tab.go(shop.link(Orders.next()));
            var stars = tab.find("input[name=stars-shop]").first();

            for (var i = 0; i < 6 && !isFocused(tab); i++) {
                tab.page().keyboard().press("Tab");
            }

            assertThat(stars).isFocused();
        }
    }

    private static boolean isFocused(Tab tab) {
        return (boolean) tab.page().evaluate("document.activeElement.name === 'stars-shop'");
    }

    @Test
    void takesThePayloadOutOfTheAddressBar() {
        try (var tab = Browser.open()) {
            tab.go(shop.link(Orders.next()));

            assertThat(tab.page()).hasURL(House.url() + shop.form());
        }
    }

    @Test
    void speaksTheChosenLanguageToTheEnd() {
        try (var tab = Browser.open()) {
            tab.go(shop.link(Orders.next()) + "&lang=sv&utm_source=mail");
            assertThat(tab.page()).hasURL(House.url() + shop.form() + "?lang=sv");
            tab.find("label:has(input[name=stars-shop][value='4'])").click();
            tab.find("button[name=publish]").click();

            assertThat(tab.find("[role=alert]")).isVisible();
            assertThat(tab.find("html")).hasAttribute("lang", "sv");
            tab.find("input[name=terms]").check();
            tab.find("button[name=publish]").click();

            assertThat(tab.page()).hasURL(Pattern.compile("\\?published&lang=sv$"));
            assertThat(tab.find("html")).hasAttribute("lang", "sv");
        }
        assertThat(House.api().get(shop.path("/reviews")).items().getFirst().getString("language"))
                .isEqualTo("sv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?lang=nl"})
    void opensOneLinkAfterTheOtherInTheSameWindow(String query) {
        try (var tab = Browser.open()) {
            for (var i = 0; i < 3; i++) {
                var link = shop.maker()
                        .compatibleInFragment(Orders.next("BOOK-" + i))
                        .link();
                var fragment = link.substring(link.indexOf('#'));
                tab.page()
                        .evaluate(
                                "address => { setTimeout(() => location.assign(address)); }",
                                House.url() + shop.form() + query + fragment);

                assertThat(tab.page().getByText("BOOK-" + i)).isVisible();
                assertThat(tab.find("html")).hasAttribute("lang", query.isEmpty() ? "en" : "nl");
            }
        }
    }

    @Test
    void saysWhatIsMissingAndLosesNothing() {
        try (var tab = Browser.open(Screen.PHONE)) {
            tab.go(shop.link(Orders.next()));
            tab.find("textarea[name=text-shop]").fill("Al getypt");
            tab.find("button[name=publish]").click();

            assertThat(tab.find("[role=alert]")).isVisible();
            assertThat(tab.find("textarea[name=text-shop]")).hasValue("Al getypt");
            assertThat(tab.find("input[name=stars-shop]").first()).isFocused();
            tab.keep("review-form-missing").fitsItsScreen().isAccessible();
        }
    }

    @Test
    void publishesWithoutAnyScript() {
        try (var tab = Browser.openWithoutScripts(Screen.PHONE)) {
            tab.go(shop.link(Orders.next()));
            tab.find("label:has(input[name=stars-shop][value='5'])").click();
            tab.find("textarea[name=text-shop]").fill("Zonder script");
            tab.find("input[name=terms]").check();
            tab.find("button[name=publish]").click();

            assertThat(tab.page()).hasURL(PUBLISHED);
        }
        assertThat(House.page("/shops/" + shop.id()).body()).contains("Zonder script");
    }

    @Test
    void publishesOutOfAFrameOnTheShopsOwnPage() {
        try (var tab = Browser.open()) {
            var form = framed(tab, "https://" + shop.domain() + "/order/17");

            form.locator("label:has(input[name=stars-shop][value='5'])").click();
            form.locator("textarea[name=text-shop]").fill("In een kader");
            form.locator("input[name=terms]").check();
            form.locator("button[name=publish]").click();

            assertThat(form.locator("a.button.primary")).isVisible();
            assertThat(tab.page().context().cookies()).isEmpty();
            tab.keep("review-form-framed");
        }
        assertThat(House.page("/shops/" + shop.id()).body()).contains("In een kader");
    }

    @Test
    void showsItselfInNobodyElsesFrame() {
        try (var tab = Browser.open()) {
            var form = framed(tab, "https://elsewhere.example/");

            tab.hearsOf("frame-ancestors");
            assertThat(form.locator("form.review-form")).isHidden();
        }
    }

    /** The form of a fresh order in a frame of a page at this address. */
    private FrameLocator framed(Tab tab, String address) {
        var form = House.url() + shop.embedded() + "?p=" + shop.payload(Orders.next());
        tab.host(
                address, "<!DOCTYPE html><title>Shop</title><iframe width=700 height=900 src='" + form + "'></iframe>");
        tab.go(address);
        return tab.page().frameLocator("iframe");
    }

    @Test
    void unfoldsALinkWhoseDataNoServerOnTheWayMaySee() {
        var link = URI.create(shop.maker()
                .own(Orders.next(), Purpose.REVIEW, Duration.ofHours(1), Instant.now())
                .link());
        try (var tab = Browser.open(Screen.PHONE)) {
            tab.go(link.getRawPath() + "#" + link.getRawFragment());

            assertThat(tab.find("form.review-form")).isVisible();
            assertThat(tab.page()).hasURL(House.url() + shop.form());
            assertThat(tab.asked()).noneMatch(address -> address.contains("v2."));
            tab.fitsItsScreen().isAccessible();
            tab.find("label:has(input[name=stars-shop][value='3'])").click();
            tab.find("input[name=terms]").check();
            tab.find("button[name=publish]").click();
            assertThat(tab.page()).hasURL(PUBLISHED);
        }
    }

    @Test
    void unfoldsACompatibleLinkOutOfTheFragmentToo() {
        var link = URI.create(
                shop.maker().compatibleInFragment(Orders.next("BOOK-1")).link());
        try (var tab = Browser.open()) {
            tab.go(link.getRawPath() + "#" + link.getRawFragment());

            assertThat(tab.find("form.review-form")).isVisible();
        }
    }
}
