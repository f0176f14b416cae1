package eu.sigill.retention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The privacy officer takes the proof home, and gets what was destroyed out of the files. */
@Tag("once")
class ProofBrowserIT {

    @Test
    void fitsAPhoneInEveryLanguage() {
        for (var language : List.of("de", "nl", "pl", "sv")) {
            try (var tab = Browser.open(Screen.PHONE, language)) {
                Desk.enter(tab);
                tab.go("/console/retention/proof");
                tab.fitsItsScreen();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void exportsAndCompacts(Screen screen) throws IOException {
        Reminders.ended(LocalDate.now(ZoneOffset.UTC).minusDays(400));
        Sweeps.sweep();
        try (var tab = Browser.open(screen)) {
            Desk.enter(tab);
            tab.go("/console/retention/proof");
            var download = tab.page()
                    .waitForDownload(
                            () -> tab.find("a[download='ledger.ndjson']").click());
            Assertions.assertThat(Files.readString(download.path()))
                    .contains("\"type\":\"CONFIRMED\"", "\"signature\":");

            tab.page().onDialog(dialog -> dialog.accept());
            tab.find("#levels\\:compact").click();
            assertThat(tab.find("#standing")).containsText("Nothing that was destroyed");
            assertThat(tab.find("#reached")).containsText("expected");
            tab.keep("proof-" + screen).fitsItsScreen().isAccessible();
        }
        Assertions.assertThat(House.api().get("/retention/levels").json().getBoolean("inFiles"))
                .isFalse();
    }
}
