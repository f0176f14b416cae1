package eu.sigill.retention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What nobody dates is kept, so somebody has to see it. */
class KindsBrowserIT {

    @ParameterizedTest
    @EnumSource
    void tellsOfCountriesWithoutARuleAndOfRowsThatNoneDates(Screen screen) {
        var card = Reminders.endedBefore(1);
        move(card, "XX");
        var member = House.database().id("select id from member where market = 'NL' limit 1");
        House.database().write("update member set market = 'PT' where id = ?", member);
        try (var tab = Browser.open(screen)) {
            Desk.enter(tab);
            tab.go("/console/retention/kinds?market=PT"); // of letters and claims nobody speaks there

            assertThat(tab.find("#unruled")).containsText("Contracts of members");
            assertThat(tab.find("#undated li:has-text('Contracts of members')"))
                    .containsText("1 in countries without a rule");
            assertThat(tab.find("#undated li:has-text('Orders to be reminded of')"))
                    .containsText("1 of an unknown country");
            tab.keep("kinds-undated-" + screen).fitsItsScreen().isAccessible();
        } finally {
            move(card, "NL");
            House.database().write("update member set market = 'NL' where id = ?", member);
        }
    }

    private static void move(Card card, String market) {
        House.database().write("update purchase set market = ? where shop_id = ?", market, card.shop());
    }
}
