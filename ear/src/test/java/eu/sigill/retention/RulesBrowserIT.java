package eu.sigill.retention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import jakarta.json.JsonObject;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long data are kept is a privacy officer’s to change, and what a change makes due is seen before it goes. */
class RulesBrowserIT {

    private static String officer = "";

    @BeforeAll
    static void admitAnOfficer() {
        officer = Desk.admitOfficer();
    }

    /** As it was shipped; there is no door for that, since a version never goes that acted. */
    @AfterEach
    void forgetTheChange() {
        House.database()
                .write(
                        "delete from retention_rule where valid_from > ?",
                        Reminders.today().minusYears(50));
        House.database().write("update retention_bookkeeper set version = version + 1");
    }

    @Test
    void aShorterPeriodMakesNothingDueUntilSomebodyApprovesHowMuch() {
        var first = Reminders.endedBefore(25);
        var young = Reminders.endedBefore(2);
        Sweeps.sweep();
        var rows = Reminders.endedBetween(30, 20);
        try (var tab = atTheDesk(Screen.DESK)) {
            shorten(tab, "20", "P30D is more than we need");

            assertThat(tab.find(".notice-info")).isVisible();
            assertThat(tab.find(".pending-count")).hasText(Long.toString(rows));
            assertThat(tab.find(".samples code").first()).isVisible();
            tab.keep("rules-waiting").fitsItsScreen().isAccessible();
            destroysNothingYet();
            Assertions.assertThat(first.purchases()).isOne();

            var second = Reminders.endedBefore(25);
            tab.find("[id$=approve]").click();
            assertThat(tab.find(".says-danger")).containsText(Long.toString(rows + 1));
            assertThat(tab.find(".pending-count")).hasText(Long.toString(rows + 1));
            destroysNothingYet();

            tab.find("[id$=approve]").click();
            assertThat(tab.find(".says-good")).isVisible();
            assertThat(tab.find("#rules")).containsText("Approved by " + officer);
            Assertions.assertThat(destroyed(Sweeps.sweep())).isEqualTo(rows + 1);

            Assertions.assertThat(first.purchases()).isZero();
            Assertions.assertThat(second.purchases()).isZero();
            Assertions.assertThat(young.purchases()).isOne();
            Assertions.assertThat(deeds()).containsExactly("ADDED " + rows, "APPROVED " + (rows + 1));
        }
    }

    @Test
    void aLongerPeriodActsAtOnce() {
        var card = Reminders.endedBefore(31);
        try (var tab = atTheDesk(Screen.DESK)) {
            shorten(tab, "40", "what we promise since today");

            assertThat(tab.find(".notice-good")).isVisible();
            assertThat(tab.find(".waiting")).hasCount(0);
            assertThat(tab.find("#rules")).containsText("40 days");
        }
        Sweeps.sweep();

        Assertions.assertThat(card.purchases()).isOne();
    }

    @Test
    void whatWaitsCanBeTakenBack() {
        try (var tab = atTheDesk(Screen.DESK)) {
            shorten(tab, "1", "a slip of the pen");

            tab.find("[id$=withdraw]").click();

            assertThat(tab.find(".says-good")).isVisible();
            assertThat(tab.find(".waiting")).hasCount(0);
            shorten(tab, "20", "as it was meant");
            assertThat(tab.find(".waiting")).hasCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK", "PHONE"})
    void aFormThatIsWrongSaysWhereAndKeepsWhatWasTyped(Screen screen) {
        try (var tab = atTheDesk(screen)) {
            tab.go("/console/retention/rule");
            tab.find("#rule\\:market").selectOption("PL");
            tab.find("#rule\\:source").fill("ustawa o rachunkowości art. 74");
            tab.find("#rule\\:validFrom").fill("2027-01-01");
            tab.find("#rule\\:period").fill("0");
            tab.page().keyboard().press("Enter");

            assertThat(tab.find(".field:has(#rule\\:period) .wrong")).isVisible();
            assertThat(tab.find("#rule\\:source")).hasValue("ustawa o rachunkowości art. 74");
            assertThat(tab.find("#rule\\:market")).hasValue("PL");
            assertThat(tab.find("#rule\\:validFrom")).hasValue("2027-01-01");
            tab.keep("rule-wrong-" + screen).fitsItsScreen().isAccessible();

            tab.find("#rule\\:period").fill("5");
            tab.find("#rule\\:source").fill(" ");
            tab.page().keyboard().press("Enter");
            assertThat(tab.find(".field:has(#rule\\:source) .wrong")).isVisible();
            assertThat(tab.find("#rule\\:period")).hasValue("5");
        }
    }

    @Test
    void aVersionFromADayThatIsTakenIsRefusedAtItsDay() {
        try (var tab = atTheDesk(Screen.DESK)) {
            newVersion(tab);
            tab.find("#rule\\:validFrom").fill("1900-01-01");
            tab.find("#rule\\:save").click();

            assertThat(tab.find(".field:has(#rule\\:validFrom) .wrong")).isVisible();
            assertThat(tab.find("h1")).hasText("New version of a rule");
        }
    }

    @Test
    void theOperatorReads() {
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            tab.go("/console/retention/rules?market=all");
            assertThat(tab.find("#rules")).containsText("Business letters");
            assertThat(tab.find("a[href*='/retention/rule']:has-text('New')")).hasCount(0);

            tab.go("/console/retention/rule");
            assertThat(tab.find("#rule\\:save")).hasCount(0);
            tab.go("/console/retention/bookkeeper");
            assertThat(tab.find("#bookkeeper\\:save")).hasCount(0);
            tab.isAccessible();
        }
    }

    @Tag("once")
    @Test
    void fitsAPhoneInEveryLanguage() {
        Reminders.endedBefore(25);
        try (var tab = atTheDesk(Screen.DESK)) {
            shorten(tab, "20", "what we promise since today");
        }
        for (var language : List.of("en", "de", "nl", "pl", "sv")) {
            try (var tab = Browser.open(Screen.PHONE, language)) {
                Desk.enterAsOfficer(tab, officer);
                for (var page : List.of("rules", "rule", "bookkeeper", "kinds", "runs")) {
                    tab.go("/console/retention/" + page);
                    tab.keep(page + "-PHONE-" + language).fitsItsScreen().isAccessible();
                }
            }
        }
    }

    private static Tab atTheDesk(Screen screen) {
        var tab = Browser.open(screen);
        tab.page().onDialog(Dialog::accept);
        Desk.enterAsOfficer(tab, officer);
        return tab;
    }

    private static void newVersion(Tab tab) {
        tab.go("/console/retention/rules?kind=purchase.reminder");
        reminders(tab).locator("a.button").click();
        assertThat(tab.find("h1")).hasText("New version of a rule");
    }

    private static Locator reminders(Tab tab) {
        return tab.find("#rules tr:has-text('Orders to be reminded of')");
    }

    /** Or lengthens it; from today on, for what is kept already too. */
    private static void shorten(Tab tab, String days, String source) {
        newVersion(tab);
        tab.find("#rule\\:period").fill(days);
        tab.find("#rule\\:validFrom").fill(Reminders.today().toString());
        tab.find("#rule\\:source").fill(source);
        tab.find("#rule\\:save").click();
        assertThat(tab.find("h1")).hasText("Rules");
    }

    private static void destroysNothingYet() {
        Assertions.assertThat(destroyed(Sweeps.sweep())).isZero();
    }

    private static long destroyed(JsonObject run) {
        return run.getJsonArray("kinds").getValuesAs(JsonObject.class).stream()
                .filter(part -> part.getString("kind").equals("purchase.reminder"))
                .mapToLong(part -> part.getInt("destroyed"))
                .sum();
    }

    /** What the ledger tells of the rule that is there now. */
    private static List<String> deeds() {
        var rule = House.database()
                .id("select id from retention_rule where valid_from = ?", Reminders.today())
                .toString();
        return LedgerLines.all().stream()
                .filter(line -> line.getString("type").equals("RULE"))
                .filter(line -> line.getString("rule", "").equals(rule))
                .map(line -> line.getString("deed") + " " + line.getInt("count"))
                .toList();
    }
}
