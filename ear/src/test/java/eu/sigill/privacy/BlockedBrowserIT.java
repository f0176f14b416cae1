package eu.sigill.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import eu.sigill.house.Tab;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept for the law only: nobody sees it, but an officer who says why, and that stays written down. */
class BlockedBrowserIT {

    private final Buyer buyer = Buyer.arrived();

    @ParameterizedTest
    @EnumSource
    void showsOneRowToWhoeverSaysWhy(Screen screen) {
        var order = order(buyer.past().shop());
        try (var tab = Browser.open(screen)) {
            var officer = Desk.admitOfficer();
            Desk.enterAsOfficer(tab, officer);
            tab.go("/console/privacy/blocked");
            look(tab, order, " ");
            assertThat(tab.find(".wrong")).containsText("Say why");
            assertThat(tab.find("#look\\:row")).hasValue(order.toString());
            assertThat(tab.find("#seen")).hasCount(0);

            look(tab, order, "A tax inspection");
            assertThat(tab.find("#seen")).containsText("PAST-" + buyer.mark());
            var entry = tab.find("#looks tr:has-text('" + order + "')");
            assertThat(entry).containsText("A tax inspection");
            assertThat(entry).containsText(officer);
            tab.keep("blocked-" + screen).fitsItsScreen().isAccessible();

            tab.go("/console/privacy/blocked");
            assertThat(tab.find("main")).not().containsText("PAST-" + buyer.mark());
        }
        assertThat(looksAt(order)).isOne();
    }

    @Test
    void showsNothingThatIsInUse() {
        var order = order(buyer.protecting().shop());
        try (var tab = Browser.open()) {
            Desk.enterAsOfficer(tab, Desk.admitOfficer());
            tab.go("/console/privacy/blocked");
            look(tab, order, "Only to see");
            assertThat(tab.find(".wrong")).containsText("No blocked data");
            look(tab, UUID.randomUUID(), "Only to see");
            assertThat(tab.find(".wrong")).containsText("No blocked data");
        }
        assertThat(looksAt(order)).isZero();
    }

    @Test
    @Tag("once")
    void letsTheOperatorSeeWhoLookedAndNothingElse() {
        try (var tab = Browser.open()) {
            Desk.enter(tab);
            tab.go("/console/privacy/blocked");
            assertThat(tab.find("#looks-title")).isVisible();
            assertThat(tab.find("#look\\:show")).hasCount(0);
        }
    }

    @Test
    @Tag("once")
    void fitsAPhoneInEveryLanguage() {
        var officer = Desk.admitOfficer();
        for (var language : List.of("de", "nl", "pl", "sv")) {
            try (var tab = Browser.open(Screen.PHONE, language)) {
                Desk.enterAsOfficer(tab, officer);
                tab.go("/console/privacy/blocked");
                tab.fitsItsScreen();
            }
        }
    }

    private static void look(Tab tab, UUID row, String reason) {
        tab.find("#look\\:row").fill(row.toString());
        tab.find("#look\\:reason").fill(reason);
        tab.find("#look\\:show").click();
    }

    private static UUID order(String shop) {
        return House.database().id("select id from purchase where shop_id = ?", shop);
    }

    private static long looksAt(UUID row) {
        return House.database().number("select count(*) from privacy_look where row_id = ?", row);
    }
}
