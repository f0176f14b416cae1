package eu.sigill.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Call;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for people, and the one for whoever watches over their requests. */
@Tag("once")
class RightsPagesBrowserIT {

    private final Buyer buyer = Buyer.arrived();

    @ParameterizedTest
    @CsvSource({"DESK, en", "DESK, pl", "PHONE, de", "PHONE, nl", "PHONE, sv"})
    void canBeUsedByEverybody(Screen screen, String language) {
        try (var tab = Browser.open(screen)) {
            tab.go("/privacy?lang=" + language);
            look(tab, "privacy-ask", screen, language);
            OwnData.enter(tab, buyer.email(), "ACCESS", language);
            look(tab, "privacy-choices", screen, language);
            tab.find("a[href*='/privacy/data']").click();
            look(tab, "privacy-paper", screen, language);
            tab.go("/privacy/correct?lang=" + language);
            look(tab, "privacy-correct", screen, language);
            tab.go("/privacy/erase?lang=" + language);
            look(tab, "privacy-erase", screen, language);
            tab.find("main .button.danger").click();
            assertThat(tab.find(".notice-good")).isVisible();
            look(tab, "privacy-erased", screen, language);
        }
    }

    private static void look(Tab tab, String name, Screen screen, String language) {
        assertThat(tab.find("html")).hasAttribute("lang", language);
        tab.keep(name + "-" + screen + "-" + language).fitsItsScreen().isAccessible();
    }

    @Test
    void losesNothingThatWasTyped() {
        try (var tab = Browser.openWithoutScripts(Screen.DESK)) {
            tab.go("/privacy?lang=nl");
            tab.find("#email").evaluate("field => field.type = 'text'");
            tab.find("#email").fill("no address");
            tab.find("[value=ERASURE]").check();
            tab.find("main .button.primary").click();
            assertThat(tab.find("#email-wrong")).isVisible();
            assertThat(tab.find("#email")).hasValue("no address");
            assertThat(tab.find("[value=ERASURE]")).isChecked();
        }
    }

    @Test
    void showsRequestsAndTheirDeadlinesToPrivacyOfficers() {
        var late = request(LocalDate.now(ZoneOffset.UTC).minusMonths(1).minusDays(2));
        var young = request(LocalDate.now(ZoneOffset.UTC).minusDays(3));
        try (var desk = Browser.open(Screen.DESK)) {
            Desk.enter(desk);
            desk.go("/console/privacy/requests");
            assertThat(row(desk, late)).containsText("Overdue");
            assertThat(row(desk, late).locator("[id$=extend]")).hasCount(0);
            assertThat(row(desk, young)).not().containsText("Overdue");
            desk.keep("privacy-requests-DESK").fitsItsScreen().isAccessible();

            desk.page().onceDialog(dialog -> dialog.accept());
            row(desk, young).locator("[id$=extend]").press("Enter");
            assertThat(row(desk, young)).containsText("extended");
            desk.page().onceDialog(dialog -> dialog.accept());
            row(desk, late).locator("[id$=finish]").press("Enter");
            assertThat(row(desk, late)).hasCount(0);
            desk.isAccessible();
        }
        assertThat(House.database()
                        .number("select count(*) from privacy_request where id = ? and ended_on = done_on", late))
                .isOne();
        try (var phone = Browser.open(Screen.PHONE)) {
            Desk.enter(phone);
            phone.go("/console/privacy/requests");
            phone.keep("privacy-requests-PHONE").fitsItsScreen().isAccessible();
        }
    }

    private static com.microsoft.playwright.Locator row(Tab desk, UUID id) {
        return desk.find("#waiting tr:has([value='" + id + "'])");
    }

    private static UUID request(LocalDate received) {
        var id = UUID.randomUUID();
        House.database()
                .write(
                        "insert into privacy_request (id, person_digest, wish, received_on, extended, version)"
                                + " values (?, ?, 'ERASURE', ?, false, 0)",
                        id,
                        new byte[] {1},
                        received);
        return id;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/privacy", "/privacy/open", "/privacy/erase", "/privacy/correct", "/privacy/objection"})
    void takesNothingFromAnotherSite(String path) {
        assertThat(Call.post(path)
                        .header("Sec-Fetch-Site", "cross-site")
                        .form(Map.of("email", "a@b.example"))
                        .send()
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/privacy/ask",
                "/privacy/code",
                "/privacy/choices",
                "/privacy/paper",
                "/privacy/erasing",
                "/privacy/correcting"
            })
    void isReachedByItsAddressesOnly(String view) {
        assertThat(House.page(view).status()).isEqualTo(403);
    }
}
