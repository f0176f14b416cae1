package eu.sigill.protection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
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
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members claim on their own page, without a script. */
@Tag("once")
class OwnClaimBrowserIT {

    private static final byte[] RECEIPT = "%PDF-1.7 zx82receipt".getBytes(ISO_8859_1);

    private final Card card = Card.inDutchShop();
    private final String email = Card.newAddress();
    private final String number = protectedOrder(email);

    private String protectedOrder(String address) {
        var order = Card.order(address, "80.00");
        card.register("BASIC", order).is(201);
        return String.valueOf(order.get("orderNr"));
    }

    @Test
    void goesFromReportToPayout() {
        try (var tab = Browser.openWithoutScripts(Screen.PHONE)) {
            OwnPage.enter(tab, email, "en");
            report(tab);
            assertThat(tab.find(".notice-good")).isVisible();
            assertThat(tab.find("main")).containsText("zx82words");
            var claim = tab.page().url().replaceAll(".*claim=([0-9a-f-]+).*", "$1");

            upload(tab, "page.pdf", new byte[] {60});
            assertThat(tab.find("#file-wrong")).isVisible();
            upload(tab, "large.pdf", new byte[10 * 1024 * 1024 + 1]);
            assertThat(tab.find("#file-wrong")).containsText("10 MB");
            upload(tab, "../../x.html", RECEIPT);
            assertThat(tab.find("h2").first()).hasText("shop asked");
            assertThat(tab.find("main")).containsText("File 1 (PDF)");

            decide(claim, tab);
            tab.go("/member");
            assertThat(tab.find(".held")).containsText("paid");
            assertThat(tab.find("a[href*='member/report']")).hasCount(0);
        }
        assertThat(House.database().placesOf("zx82words")).isEmpty();
        for (var told : List.of("Je claim over een bestelling", "antwoordde op je claim", "toegekend. Hoeveel")) {
            assertThat(House.mails().onlyTo(email, told))
                    .contains("/member\r\n")
                    .doesNotContain(number, "75");
        }
    }

    private void decide(String claim, Tab member) {
        try (var desk = Browser.open(Screen.DESK)) {
            Desk.enter(desk);
            desk.go("/console/protection/claims?claim=" + claim);
            desk.find("[id='reply:answer']").fill("Sent on Monday");
            desk.find("[id='reply:send']").click();
            assertThat(desk.find("main")).containsText("Sent on Monday");
            shows(member, claim, "Sent on Monday");

            desk.find("[id='decide:payout']").fill("75.00");
            desk.find("[id='decide:verdict']").fill("It never left the depot");
            desk.find("[id='decide:grant']").click();
            assertThat(desk.find(".tag-DECIDED").first()).isVisible();
            shows(member, claim, "It never left the depot");
            assertThat(member.find("main")).containsText("€75.00");
            assertThat(member.find("[type=file]")).hasCount(0);

            desk.find("[id='paid:pay']").click();
            assertThat(desk.find(".tag-PAID").first()).isVisible();
        }
    }

    private static void shows(Tab member, String claim, String words) {
        member.go("/member/claim?claim=" + claim);
        assertThat(member.find("main")).containsText(words);
    }

    @Test
    void statesTheOrdersNumberAndLosesNothingThatWasTyped() {
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            OwnPage.enter(tab, email, "de");
            tab.find("a[href*='member/report']").click();
            assertThat(tab.find("#orderNr")).hasValue(number);
            tab.find("#orderNr").fill("nothing-like-it");
            tab.find("[value=NO_REFUND]").check();
            tab.find("#text").fill("zx82words <b>&");
            tab.find("main .button.primary").click();

            assertThat(tab.find("#orderNr-wrong")).isVisible();
            assertThat(tab.find("#text")).hasValue("zx82words <b>&");
            assertThat(tab.find("[value=NO_REFUND]")).isChecked();
            tab.fitsItsScreen();
        }
        assertThat(claims()).isZero();
    }

    @Test
    void claimsOnceHoweverOftenItIsSent() {
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            OwnPage.enter(tab, email, "en");
            tab.find("a[href*='member/report']").click();
            var form = tab.page().url();
            var twin = tab.page().context().newPage();
            twin.navigate(form);
            send(tab.page());
            send(twin);

            assertThat(twin.locator(".held")).containsText("reported");
            assertThat(claims()).isOne();
            tab.go(form);
            assertThat(tab.find(".held")).containsText("reported");
        }
    }

    @Test
    void isNobodyElsesToSeeOrToProve() {
        String address;
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            OwnPage.enter(tab, email, "en");
            report(tab);
            address = tab.page().url();
        }
        var other = Card.newAddress();
        protectedOrder(other);
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            tab.go(address);
            assertThat(tab.find("#email")).isVisible();
            OwnPage.enter(tab, other, "en");
            tab.go(address);
            assertThat(tab.find(".facts")).containsText(other);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/member/report", "/member/claim"})
    void takesNothingFromAnotherSite(String path) {
        assertThat(Call.post(path)
                        .header("Sec-Fetch-Site", "cross-site")
                        .form(Map.of("order", "1"))
                        .send()
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"DESK, en", "DESK, pl", "PHONE, de", "PHONE, nl", "PHONE, sv"})
    void canBeUsedByEverybody(Screen screen, String language) {
        try (var tab = Browser.open(screen)) {
            OwnPage.enter(tab, email, language);
            look(tab, "member-orders", screen, language);
            tab.find("a[href*='member/report']").click();
            look(tab, "member-report", screen, language);
            send(tab.page());
            look(tab, "member-claim", screen, language);
            upload(tab, "receipt.pdf", RECEIPT);
            assertThat(tab.find(".notice-good")).isVisible();
            look(tab, "member-claim-asked", screen, language);
        }
    }

    @Test
    void tenFilesAreEnoughHoweverManyComeAtOnce() {
        try (var tab = Browser.open(Screen.DESK)) {
            OwnPage.enter(tab, email, "en");
            report(tab);

            tab.page().evaluate("""
                    async () => {
                      const form = document.querySelector('form:has(#file)');
                      const file = new Blob(['%PDF-1.7 zx82receipt'], { type: 'application/pdf' });
                      const send = () => {
                        const body = new FormData(form);
                        body.set('file', file, 'receipt.pdf');
                        return fetch(form.action, { method: 'POST', body });
                      };
                      await Promise.all(Array.from({ length: 24 }, send));
                    }""");

            assertThat(evidence()).isEqualTo(10);
            tab.hearsOf("409");
        }
    }

    @Test
    void isReportedOnceHoweverOftenAtOnce() {
        try (var tab = Browser.open(Screen.DESK)) {
            OwnPage.enter(tab, email, "en");
            tab.find("a[href*='member/report']").click();
            tab.find("[value=NO_DELIVERY]").check();
            tab.find("#text").fill("Nothing came");

            var answers = tab.page().evaluate("""
                    async () => {
                      const form = document.querySelector('main form');
                      const send = () => fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
                      const answers = await Promise.all(Array.from({ length: 8 }, send));
                      return answers.map((answer) => answer.status);
                    }""");

            assertThat(answers)
                    .asInstanceOf(InstanceOfAssertFactories.list(Integer.class))
                    .containsOnly(200);
            assertThat(claims()).isOne();
        }
    }

    private static void look(Tab tab, String name, Screen screen, String language) {
        assertThat(tab.find("html")).hasAttribute("lang", language);
        tab.keep(name + "-" + screen + "-" + language).fitsItsScreen().isAccessible();
    }

    private static void report(Tab tab) {
        tab.find("a[href*='member/report']").click();
        send(tab.page());
        assertThat(tab.find("h1")).containsText("Claim about");
    }

    private static void send(Page form) {
        form.locator("[value=NO_DELIVERY]").check();
        form.locator("#text").fill("Nothing came, says zx82words");
        form.locator("main .button.primary").click();
    }

    private static void upload(Tab tab, String name, byte[] content) {
        tab.find("#file").setInputFiles(new FilePayload(name, "application/pdf", content));
        tab.find("form:has(#file) button").click();
    }

    private long evidence() {
        return House.database()
                .number(
                        "select count(*) from protection_evidence e join protection_claim c on c.id = e.claim_id where"
                                + " c.shop_id = ?",
                        card.shop());
    }

    private long claims() {
        return House.database().number("select count(*) from protection_claim where shop_id = ?", card.shop());
    }
}
