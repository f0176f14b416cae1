package eu.sigill.retention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When business years end decides when many things go, so whoever changes that is told how many. */
class BookkeeperBrowserIT {

    private static String officer = "";

    @BeforeAll
    static void admitAnOfficer() {
        officer = Desk.admitOfficer();
    }

    @AfterEach
    void asShipped() {
        House.database().write("delete from retention_moved_year");
        House.database()
                .write("update retention_bookkeeper set operator_type = 'TRADER', year_end = '--12-31',"
                        + " version = version + 1");
    }

    @Test
    void asksWithTheNumberBeforeAnythingBecomesDue() {
        var today = Reminders.today();
        var ended = today.minusYears(7).minusDays(40);
        try (var tab = Browser.open()) {
            Desk.enterAsOfficer(tab, officer);
            endYearsOn(tab, today.plusDays(60));
            agreeIfAsked(tab);
            var card = orderEnded(ended);
            var before = due();

            endYearsOn(tab, today.minusDays(20));

            assertThat(tab.find(".notice-warn")).isVisible();
            var asked = Long.parseLong(tab.find("input[name=seen]").inputValue());
            Assertions.assertThat(asked).isPositive();
            Assertions.assertThat(due()).isEqualTo(before);
            tab.keep("bookkeeper-asks").fitsItsScreen().isAccessible();

            tab.find("#bookkeeper\\:save").click();
            assertThat(tab.find(".says-good")).isVisible();
            Assertions.assertThat(due()).isEqualTo(before + asked);
            var deed = lastDeed();
            Assertions.assertThat(deed.getString("deed")).isEqualTo("BOOKKEEPER");
            Assertions.assertThat(deed.getJsonNumber("count").longValue()).isEqualTo(asked);
            House.database()
                    .write(
                            "update purchase set ended_on = null, recheck_on = ? where shop_id = ?",
                            today.plusDays(30),
                            card.shop());
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsYearsThatWereLongerAndRefusesThoseThatCannotBe(Screen screen) {
        try (var tab = Browser.open(screen)) {
            Desk.enterAsOfficer(tab, officer);
            tab.go("/console/retention/bookkeeper");
            tab.find("input[name=first]").last().fill("2024-01-01");
            tab.find("input[name=last]").last().fill("2026-06-30");
            tab.find("#bookkeeper\\:save").click();

            assertThat(tab.find("fieldset .wrong")).isVisible();
            assertThat(tab.find("input[name=last]").first()).hasValue("2026-06-30");
            tab.keep("bookkeeper-wrong-" + screen).fitsItsScreen().isAccessible();

            tab.find("input[name=last]").first().fill("2025-06-30");
            tab.page().keyboard().press("Enter");
            agreeIfAsked(tab);

            tab.go("/console/retention/bookkeeper");
            assertThat(tab.find("input[name=first]")).hasCount(2);
            assertThat(tab.find("input[name=last]").first()).hasValue("2025-06-30");
        }
    }

    private static void endYearsOn(Tab tab, LocalDate day) {
        tab.go("/console/retention/bookkeeper");
        tab.find("#bookkeeper\\:yearEnd").fill(Integer.toString(day.getDayOfMonth()));
        tab.find("#bookkeeper\\:month").selectOption(day.getMonth().name());
        tab.find("#bookkeeper\\:save").click();
    }

    private static void agreeIfAsked(Tab tab) {
        assertThat(tab.find(".says, .notice-warn").first()).isVisible();
        if (tab.find("input[name=seen]").count() > 0) {
            tab.find("#bookkeeper\\:save").click();
        }
        assertThat(tab.find(".says-good")).isVisible();
    }

    private static Card orderEnded(LocalDate day) {
        var card = Card.inDutchShop();
        card.register("BASIC", Card.order(Card.newAddress(), "80.00")).is(201);
        House.database()
                .write(
                        "update purchase set ended_on = ?, blocked_on = ?, recheck_on = null where shop_id = ?",
                        day,
                        day,
                        card.shop());
        return card;
    }

    private static long due() {
        return Sweeps.rehearsal(Map.of("mode", "DRY")).getJsonArray("kinds").getValuesAs(JsonObject.class).stream()
                .mapToLong(part -> part.getInt("due"))
                .sum();
    }

    private static JsonObject lastDeed() {
        return LedgerLines.all().stream()
                .filter(line -> line.getString("type").equals("RULE"))
                .reduce((one, next) -> next)
                .orElseThrow();
    }
}
