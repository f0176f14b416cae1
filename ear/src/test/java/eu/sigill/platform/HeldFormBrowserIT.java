package eu.sigill.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import eu.sigill.badge.card.Card;
import eu.sigill.house.Browser;
import eu.sigill.house.Call;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import eu.sigill.member.OwnPage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that were sent after a session had ended: nothing that was typed is lost, and nothing of it is stored. */
@Tag("once")
class HeldFormBrowserIT {

    private static final String SEND = "main .button.primary";
    private static final String HELD = "Nothing you typed is lost";
    private static final String WORDS = "I sent it back on Monday.\nNo money came, says zx83words";

    private final Card card = Card.inDutchShop();
    private final String email = Card.newAddress();
    private final String number = protectedOrder();

    private String protectedOrder() {
        var order = Card.order(email, "80.00");
        card.register("BASIC", order).is(201);
        return String.valueOf(order.get("orderNr"));
    }

    @Test
    void aMembersReportIsSentOnceTheyCameInAgain() {
        try (var tab = Browser.open(Screen.PHONE)) {
            OwnPage.enter(tab, email, "en");
            tab.find("a[href*='member/report']").click();
            tab.find("[value=NO_REFUND]").check();
            tab.find("#text").fill(WORDS);
            var visit = tab.page().context().cookies();
            tab.page().context().clearCookies();
            tab.find(SEND).click();

            assertThat(tab.find("h1")).hasText(HELD);
            assertThat(tab.find("textarea")).hasValue(WORDS);
            tab.keep("again-member").fitsItsScreen().isAccessible();
            tab.find(SEND).click();
            assertThat(tab.find("h1")).hasText(HELD);
            assertThat(claims()).isZero();

            comeInAgain(tab, visit);
            tab.find(SEND).click();
            assertThat(tab.find("h1")).containsText("Claim about");
            assertThat(tab.find("main")).containsText("zx83words");
        }
        assertThat(claims()).isOne();
        assertThat(House.database().placesOf("zx83words")).isEmpty();
    }

    private static void comeInAgain(Tab tab, List<Cookie> visit) {
        var other = entrance(tab);
        assertThat(other.locator("#email")).isVisible();
        tab.page().context().addCookies(visit);
        other.close();
    }

    @Test
    void aFormOfTheConsoleIsSentOnceSomebodySignedIn() {
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            Desk.workOn(
                    tab, House.api().get("/shops/" + card.shop()).is(200).json().getString("domain"));
            tab.go("/console/protection/claims");
            tab.find("[id='report:orderNr']").fill(number);
            tab.find("[id='report:text']").fill(WORDS);
            tab.page().context().clearCookies();
            tab.find("[id='report:take']").click();

            assertThat(tab.find("h1")).hasText(HELD);
            tab.keep("again-console").fitsItsScreen().isAccessible();
            signIn(entrance(tab));
            tab.find(SEND).click();

            assertThat(tab.find("main")).containsText("zx83words");
            assertThat(tab.find(".tag-REPORTED").first()).isVisible();
        }
        assertThat(claims()).isOne();
    }

    private static Page entrance(Tab tab) {
        return tab.page().waitForPopup(() -> tab.find("a[target=_blank]").click());
    }

    private static void signIn(Page page) {
        page.locator("input[autocomplete=username]").fill("operator");
        page.locator("input[type=password]").fill(House.operatorPassword());
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/console/review/today$"));
    }

    @Test
    void whatSomebodyCorrectsIsHeldToo() {
        var answer = Call.post("/privacy/correct?lang=en")
                .header("Sec-Fetch-Site", "same-origin")
                .form(Map.of("row", "1", "field", "NAME", "value", "zx83 \"<b>name"))
                .send();

        assertThat(answer.is(403).body()).contains(HELD, "zx83 &quot;&lt;b&gt;name");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void nothingIsHeldForAnotherSite() {
        var answer = Call.post("/console/protection/claims")
                .header("Sec-Fetch-Site", "cross-site")
                .form(Map.of("report:text", "zx83forged"))
                .send();

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.body()).doesNotContain("zx83forged");
    }

    @Test
    void nothingLargeIsHeld() {
        var answer = Call.post("/console/protection/claims")
                .header("Sec-Fetch-Site", "same-origin")
                .form(Map.of("report:text", "x".repeat(70_000)))
                .send();

        assertThat(answer.status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admit:password", "secret:oldPassword", "bring:authKey"})
    void noSecretIsShown(String field) {
        var answer = Call.post("/console/merchant/people")
                .header("Sec-Fetch-Site", "same-origin")
                .form(Map.of("admit:name", "zx83name", field, "zx83secret"))
                .send();

        assertThat(answer.is(403).body()).contains("zx83name").doesNotContain("zx83secret");
    }

    private long claims() {
        return House.database().number("select count(*) from protection_claim where shop_id = ?", card.shop());
    }
}
