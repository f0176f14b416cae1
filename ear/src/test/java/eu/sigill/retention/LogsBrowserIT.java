package eu.sigill.retention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever answers for people's data can look after the logs, and sees nobody in them. */
@Tag("once")
class LogsBrowserIT {

    @Test
    void fitsAPhoneInEveryLanguage() {
        for (var language : List.of("de", "nl", "pl", "sv")) {
            try (var tab = Browser.open(Screen.PHONE, language)) {
                Desk.enter(tab);
                tab.go("/console/retention/logs");
                tab.fitsItsScreen();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void checksTheLogsAndCountsWhatItFinds(Screen screen) throws IOException {
        var planted = House.data().resolve("log/planted-" + screen + ".log");
        Files.writeString(planted, "2026-11-20 10:00:00,000 for anna@canary.example from 203.0.113.77\n");
        try (var tab = Browser.open(screen)) {
            Desk.enter(tab);
            tab.go("/console/retention/logs");
            tab.find("#check\\:now").click();

            assertThat(tab.find(".notice-danger #verdict")).isVisible();
            assertThat(tab.find("#logs tr:has-text('planted-" + screen + "')")).containsText("E-mail addresses: 1");
            assertThat(tab.find("#logs tr:has-text('planted-" + screen + "')")).containsText("Whole IPv4 addresses: 1");
            assertThat(tab.find("#logs tr:has-text('access.log')")).containsText("Nothing");
            Assertions.assertThat(tab.page().content()).doesNotContain("canary.example", "203.0.113");
            tab.keep("logs-" + screen).fitsItsScreen().isAccessible();

            Files.delete(planted);
            tab.find("#check\\:now").click();
            assertThat(tab.find(".notice-good #verdict")).isVisible();
        }
    }
}
