package eu.sigill.invitation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.Browser;
import eu.sigill.house.House;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever was promised a reminder gets it, though the shop never made a pair of keys. */
class ReminderBrowserIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/evaluate-bgl/\\S+#p=v2\\.\\S+)");

    private final Card card = Card.inDutchShop();
    private final String email = Card.newAddress();

    @Test
    void comesAWeekAfterTheOrderAndItsLinkLeadsToAReview() {
        ordered(8);
        assertThat(House.api()
                        .get("/shops/" + card.shop() + "/link-keys")
                        .is(200)
                        .items())
                .isEmpty();

        House.ring("ReminderTimer");
        House.ring("ReminderTimer");

        var link = LINK.matcher(House.mails().onlyTo(email));
        assertThat(link.find()).isTrue();
        try (var tab = Browser.open()) {
            tab.go(link.group(1));
            tab.find("label:has(input[name=stars-shop][value='4'])").click();
            tab.find("textarea").first().fill("Netjes herinnerd");
            tab.find("input[name=terms]").check();
            tab.find("button[name=publish]").click();
            assertThat(tab.page()).hasURL(Pattern.compile("\\?published$"));
        }
        assertThat(House.page("/shops/" + card.shop()).body()).contains("Netjes herinnerd");
    }

    @Test
    void doesNotComeBefore() {
        ordered(6);

        House.ring("ReminderTimer");

        assertThat(House.mails().to(email)).isEmpty();
        assertThat(House.database()
                        .number("select count(*) from purchase where shop_id = ? and reminded_on is null", card.shop()))
                .isOne();
    }

    private void ordered(int daysAgo) {
        var order = Card.reminder(email);
        order.put("orderDate", LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo).toString());
        card.register("REMINDERS", order).is(201);
    }
}
