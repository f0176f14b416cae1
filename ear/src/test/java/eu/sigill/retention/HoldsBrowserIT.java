package eu.sigill.retention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The privacy officer holds something back at the console, and lets it go. */
@Tag("once")
class HoldsBrowserIT {

    @Test
    void fitsAPhoneInEveryLanguage() {
        for (var language : List.of("de", "nl", "pl", "sv")) {
            try (var tab = Browser.open(Screen.PHONE, language)) {
                Desk.enter(tab);
                tab.go("/console/retention/holds");
                tab.fitsItsScreen();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsBackAndReleases(Screen screen) {
        var card = Reminders.ended(LocalDate.now(ZoneOffset.UTC));
        var order = House.database().id("select id from purchase where shop_id = ?", card.shop());
        try (var tab = Browser.open(screen)) {
            Desk.enter(tab);
            tab.go("/console/retention/holds");
            tab.find("#hold\\:kind").selectOption("purchase.reminder");
            tab.find("#hold\\:row").fill(order.toString());
            tab.find("#hold\\:place").click();

            assertThat(tab.find(".wrong")).containsText("Say why");
            assertThat(tab.find("#hold\\:row")).hasValue(order.toString());

            tab.find("#hold\\:reason").fill("A claim before court");
            tab.find("#hold\\:place").click();
            var row = tab.find("#holds tr:has-text('" + order + "')");
            assertThat(row).containsText("A claim before court");
            assertThat(row).containsText("By operator");
            tab.keep("holds-" + screen).fitsItsScreen().isAccessible();

            tab.page().onceDialog(dialog -> dialog.accept());
            row.locator("button, input[type=submit]").click();
            assertThat(row).containsText("Released");
        }
    }
}
