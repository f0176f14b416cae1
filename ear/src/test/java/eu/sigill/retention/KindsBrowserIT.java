package eu.sigill.retention;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.Browser;
import eu.sigill.house.Desk;
import eu.sigill.house.House;
import eu.sigill.house.Screen;
import java.time.LocalDate;
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
        dateContractsInPortugalFrom("2999-01-01");
        try (var tab = Browser.open(screen)) {
            Desk.enter(tab);
            tab.go("/console/retention/kinds?market=PT");

            assertThat(tab.find("#unruled")).containsText("Contracts of members");
            assertThat(tab.find("#undated li:has-text('Contracts of members')"))
                    .containsText("1 in countries without a rule");
            assertThat(tab.find("#undated li:has-text('Orders to be reminded of')"))
                    .containsText("1 of an unknown country");
            tab.keep("kinds-undated-" + screen).fitsItsScreen().isAccessible();
        } finally {
            move(card, "NL");
            House.database().write("update member set market = 'NL' where id = ?", member);
            dateContractsInPortugalFrom("1900-01-01");
        }
    }

    /** Every country that is shipped has a rule for them. */
    private static void dateContractsInPortugalFrom(String day) {
        House.database()
                .write(
                        "update retention_rule set valid_from = ? where area = 'PT' and record_class in ('LETTER', 'CLAIM')",
                        LocalDate.parse(day));
    }

    private static void move(Card card, String market) {
        House.database().write("update purchase set market = ? where shop_id = ?", market, card.shop());
    }
}
