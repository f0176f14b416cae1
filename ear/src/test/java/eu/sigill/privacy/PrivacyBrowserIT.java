package eu.sigill.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody can read and use the pages about privacy, on every screen and in every language. */
@Tag("once")
class PrivacyBrowserIT {

    private static final List<String> PAGES = List.of(
            "register?market=SE",
            "activity?processing=PROTECTION",
            "controller",
            "roles?market=SE",
            "balancing",
            "weighing?processing=RECOGNITION&area=EU",
            "notices",
            "notice?market=SE&language=sv",
            "export/register.html?market=SE",
            "export/roles.html?market=SE",
            "export/balancing.html");

    @ParameterizedTest
    @EnumSource
    void areAccessibleAndFit(Screen screen) {
        try (var tab = Browser.open(screen)) {
            prepare(tab);
            for (var page : PAGES) {
                tab.go("/console/privacy/" + page);
                tab.keep("privacy-" + page.replaceAll("[^a-z]+", "-") + "-" + screen);
                tab.fitsItsScreen().isAccessible();
            }
            for (var page : List.of("/notices", "/notices/se", "/notices/se/1")) {
                tab.go(page);
                tab.keep("public" + page.replace('/', '-') + "-" + screen)
                        .fitsItsScreen()
                        .isAccessible();
            }
        }
    }

    @Test
    void fitAPhoneInEveryLanguage() {
        for (var language : List.of("de", "nl", "pl", "sv")) {
            try (var tab = Browser.open(Screen.PHONE, language)) {
                Desk.enter(tab);
                for (var page : PAGES) {
                    tab.go("/console/privacy/" + page);
                    tab.fitsItsScreen();
                }
            }
        }
    }

    @Test
    void canBeUsedWithoutAMouse() {
        try (var tab = Browser.open()) {
            Officer.at(tab).names("Sigill");
            tab.go("/console/privacy/controller");
            var keyboard = tab.page().keyboard();
            tab.find("#controller\\:name").focus();
            keyboard.press("Control+A");
            keyboard.type("Sigill AB");
            keyboard.press("Tab");
            keyboard.press("Tab");
            keyboard.press("Tab");
            keyboard.press("Tab");
            keyboard.press("Enter");
            assertThat(tab.find(".says-good")).isVisible();

            tab.go("/console/privacy/roles?market=SE");
            tab.find("select[name='informs.LOG']").focus();
            keyboard.press("ArrowUp");
            assertThat(tab.find("select[name='informs.LOG']")).hasValue("SHOP");
        }
    }

    /** An edition in the archive, and another one to be published. */
    private static void prepare(Tab tab) {
        var officer =
                Officer.at(tab).names("Sigill AB").signsRoles("SE", "JOINT").weighs("EU", "");
        officer.looksAt("SE", "sv");
        if (tab.find("#current").count() == 0) {
            officer.publishes().done();
        }
        officer.names("Sigill Sverige AB");
    }
}
