package eu.sigill.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;

/** A place at the console: somebody signed in, at work on a shop. */
public final class Desk {

    private static final Pattern HOME = Pattern.compile("/console/review/today$");

    private static final String OFFICERS_PASSWORD = "correct horse battery";

    private Desk() {}

    /** The operator sits down. */
    public static void enter(Tab tab) {
        enter(tab, "operator", House.operatorPassword());
    }

    public static void enter(Tab tab, String name, String password) {
        tab.go("/console/access/sign-in");
        tab.find("input[autocomplete=username]").fill(name);
        tab.find("input[type=password]").fill(password);
        tab.page().keyboard().press("Enter");
        assertThat(tab.page()).hasURL(HOME);
    }

    /** Goes to work on the shop at this domain, however many there are. */
    public static void workOn(Tab tab, String domain) {
        tab.go("/console/merchant/shops?q=" + domain);
        var choose = tab.find("#shops tr:has-text('" + domain + "') button");
        if (choose.count() > 0) {
            choose.first().click();
            assertThat(tab.page()).hasURL(HOME);
        }
        assertThat(tab.find("#shopchoice")).containsText(domain);
    }

    /** Somebody new who watches over personal data. */
    public static String admitOfficer() {
        var name = "officer-" + UUID.randomUUID();
        try (var tab = Browser.open()) {
            enter(tab);
            tab.go("/console/merchant/people");
            tab.find("#admit\\:name").fill(name);
            tab.find("#admit\\:password").fill(OFFICERS_PASSWORD);
            tab.find("#admit\\:role").selectOption("PRIVACY_OFFICER");
            tab.find("#admit\\:add").click();
            assertThat(tab.find(".says-good")).isVisible();
        }
        return name;
    }

    /** An officer who was admitted sits down. */
    public static void enterAsOfficer(Tab tab, String name) {
        enter(tab, name, OFFICERS_PASSWORD);
    }
}
