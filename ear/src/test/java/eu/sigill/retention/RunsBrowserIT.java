package eu.sigill.retention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What would go is seen before it goes, and a run can be followed to its end. */
class RunsBrowserIT {

    /** A sweep looks at all that others left. */
    private static final ContainsTextOptions LONG_ENOUGH = new ContainsTextOptions().setTimeout(30_000);

    @ParameterizedTest
    @EnumSource
    void countsAndShowsSomeOfWhatWouldGo(Screen screen) {
        var card = Reminders.endedBefore(4_000);
        try (var tab = Browser.open(screen)) {
            Desk.enter(tab);
            tab.go("/console/retention/runs");
            tab.find("#sweep\\:rehearse").click();

            assertThat(tab.find("#count h3:has-text('Orders to be reminded of')"))
                    .isVisible();
            assertThat(tab.find("#count .samples:has-text('30 days from the day')"))
                    .isVisible();
            assertThat(tab.find("#count")).containsText(Reminders.row(card).toString());
            tab.keep("runs-count-" + screen).fitsItsScreen().isAccessible();

            tab.go("/console/retention/kinds");
            tab.find("#kinds tr:has-text('Orders to be reminded of') a").click();
            assertThat(tab.find("main .big")).hasText(Long.toString(Reminders.endedBetween(9_999, 30)));
            assertThat(tab.find(".samples")).containsText(Reminders.row(card).toString());
            tab.keep("due-" + screen).fitsItsScreen().isAccessible();
        }
        Assertions.assertThat(card.purchases()).isOne();
        Sweeps.sweep();
    }

    @Test
    void followsARunToItsEnd() {
        var card = Reminders.endedBefore(31);
        try (var tab = Browser.open()) {
            tab.page().onDialog(Dialog::accept);
            Desk.enter(tab);
            tab.go("/console/retention/runs");
            tab.find("#sweep\\:now").click();
            assertThat(tab.find(".says-good")).isVisible();

            assertThat(tab.find("#runs tbody tr").first()).containsText("All done", LONG_ENOUGH);
            assertThat(tab.find("progress")).hasCount(0);
        }
        Assertions.assertThat(card.purchases()).isZero();
    }

    @Test
    void showsHowFarARunIs() {
        var run = underWay();
        try (var tab = Browser.open(Screen.PHONE)) {
            Desk.enter(tab);
            tab.go("/console/retention/runs");

            assertThat(tab.find("#going section:has-text('of 100') progress")).hasAttribute("value", "25");
            assertThat(tab.find("#going")).containsText("25 of 100");
            tab.keep("runs-going").fitsItsScreen().isAccessible();

            House.database().write("update retention_run_step set destroyed = 75 where run_id = ?", run);
            assertThat(tab.find("#going")).containsText("75 of 100");
        } finally {
            House.database().write("delete from retention_run_step where run_id = ?", run);
            House.database().write("delete from retention_run where id = ?", run);
        }
    }

    /** A run that somebody else’s server is in the middle of. */
    private static UUID underWay() {
        var run = UUID.fromString("ffffffff-0000-7000-8000-000000000001");
        var tables = House.database();
        tables.write(
                "insert into retention_run (id, mode, as_of, started_at, state, version)"
                        + " values (?, 'ON', ?, ?, 'RUNNING', 0)",
                run,
                Reminders.today(),
                OffsetDateTime.now(ZoneOffset.UTC));
        tables.write(
                "insert into retention_run_step (run_id, kind, due, blocked, destroyed, parked)"
                        + " values (?, 'purchase.reminder', 100, 0, 25, 0)",
                run);
        return run;
    }
}
