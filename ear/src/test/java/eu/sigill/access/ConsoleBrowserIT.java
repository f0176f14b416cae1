package eu.sigill.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SameSiteAttribute;
import eu.sigill.house.Browser;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The way into the console, and a first look at each of its pages. */
@Tag("once")
class ConsoleBrowserIT {

    private static final Pattern SIGN_IN = Pattern.compile("/console/access/sign-in(\\?.*)?$");
    private static final Pattern HOME = Pattern.compile("/console/review/today$");
    private static final Map<String, String> PAGES = Map.ofEntries(
            entry("review/today", "Today"),
            entry("review/reviews", "Reviews"),
            entry("link/links", "Make links"),
            entry("link/checker", "Check a link"),
            entry("link/keys", "Link keys"),
            entry("badge/checker", "Check an order page"),
            entry("badge/tag", "Badge on your pages"),
            entry("recognition/recognition", "Recognition"),
            entry("protection/covers", "Covers"),
            entry("protection/protections", "Protected orders"),
            entry("protection/claims", "Claims"),
            entry("purchase/refused", "Refused fields"),
            entry("merchant/shop", "Shop settings"),
            entry("merchant/shops", "Shops"),
            entry("merchant/people", "People"),
            entry("retention/kinds", "What is kept"),
            entry("retention/rules", "Rules"),
            entry("retention/rule", "New rule"),
            entry("retention/bookkeeper", "Bookkeeper"),
            entry("retention/due", "Due now"),
            entry("retention/runs", "Runs"),
            entry("retention/logs", "Logs"),
            entry("access/outbox", "Mails that wait"),
            entry("access/tokens", "Tokens and password"));

    @BeforeAll
    static void haveSomethingToShow() {
        House.newShop();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void canBeEnteredByEverybody(Screen screen) {
        try (var tab = Browser.open(screen)) {
            assertThat(tab.go("/console").status()).isEqualTo(200);
            assertThat(tab.page()).hasURL(SIGN_IN);
            assertThat(tab.page()).hasTitle("Sign in – Sigill");
            tab.keep("sign-in-" + screen).fitsItsScreen().isAccessible();
        }
    }

    static Stream<Arguments> pages() {
        return Arrays.stream(Screen.values())
                .flatMap(screen -> PAGES.keySet().stream().sorted().map(page -> Arguments.of(screen, page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void canBeReadByEverybody(Screen screen, String page) {
        try (var tab = Browser.open(screen)) {
            tab.go("/console");
            signIn(tab);
            assertThat(tab.go("/console/" + page).status()).isEqualTo(200);
            assertThat(tab.find("h1")).hasText(PAGES.get(page));
            assertThat(tab.page()).hasTitle(PAGES.get(page) + " – Sigill");
            tab.keep("console-" + page.replace('/', '-') + "-" + screen)
                    .fitsItsScreen()
                    .isAccessible();
        }
    }

    @Test
    void leadsWhoSignsInToWhereTheyWanted() {
        try (var tab = Browser.open()) {
            tab.go("/console/link/checker");
            assertThat(tab.page()).hasURL(SIGN_IN);

            signIn(tab, "operator", House.operatorPassword());

            assertThat(tab.page()).hasURL(House.url() + "/console/link/checker");
        }
    }

    @Test
    void looksIntoAsLongALinkAsThereCanBe() {
        try (var tab = Browser.open()) {
            tab.go("/console/link/checker");
            signIn(tab, "operator", House.operatorPassword());
            tab.find("#check\\:link").evaluate("box => box.value = 'https://x.example/?p=' + '%2B'.repeat(21_845)");
            tab.find("#check\\:look").click();

            assertThat(tab.find(".notice-danger")).isVisible();
        }
    }

    @Test
    void leadsNobodyAway() {
        try (var tab = Browser.open()) {
            tab.go("/console/access/sign-in?next=https://elsewhere.example/");

            signIn(tab);
        }
    }

    @Test
    void keepsItsSessionInACookieThatNoScriptReads() {
        try (var tab = Browser.open()) {
            tab.go("/console");
            signIn(tab);

            assertThat(tab.page().context().cookies()).singleElement().satisfies(cookie -> {
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
                assertThat(tab.page().url()).doesNotContain(cookie.value);
            });
        }
    }

    @Test
    void letsNobodyInWithAWrongPassword() {
        try (var tab = Browser.open()) {
            tab.go("/console");
            signIn(tab, "nobody-of-this-name", "a wrong password");

            assertThat(tab.find(".says-danger")).isVisible();
            assertThat(tab.find("input[type=password]")).hasValue("");
            tab.isAccessible();
            tab.go("/console/merchant/people");
            assertThat(tab.page()).hasURL(SIGN_IN);
        }
    }

    @Test
    void letsNobodyBackInAfterSigningOut() {
        try (var tab = Browser.open()) {
            tab.go("/console");
            signIn(tab);

            tab.find("header [id$=out]").click();
            assertThat(tab.page()).not().hasURL(HOME);
            tab.go("/console/review/reviews");

            assertThat(tab.page()).hasURL(SIGN_IN);
        }
    }

    static void signIn(Tab tab, String name, String password) {
        tab.find("input[autocomplete=username]").fill(name);
        tab.find("input[type=password]").fill(password);
        tab.page().keyboard().press("Enter");
    }

    private static void signIn(Tab tab) {
        signIn(tab, "operator", House.operatorPassword());
        assertThat(tab.page()).hasURL(HOME);
    }
}
