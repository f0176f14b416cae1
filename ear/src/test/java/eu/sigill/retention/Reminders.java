package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.House;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Shops with one order each, handed over to be reminded of: the plainest thing that ends. */
final class Reminders {

    private Reminders() {}

    /** One in use. */
    static Card inUse() {
        var card = Card.in("NL", false, "SHOP_REVIEWS");
        var email = Card.newAddress();
        card.registerWithoutOrder("REMINDERS", email).is(201);
        card.handOver(Card.reminder(email)).is(202);
        assertThat(card.purchases()).isOne();
        return card;
    }

    /** One that nobody needs since that day. */
    static Card ended(LocalDate day) {
        var card = inUse();
        House.database()
                .write("update purchase set ended_on = ?, recheck_on = null where shop_id = ?", day, card.shop());
        return card;
    }

    /** One that nobody needs since so many days ago. */
    static Card endedBefore(int days) {
        return ended(today().minusDays(days));
    }

    static UUID row(Card card) {
        return House.database().id("select id from purchase where shop_id = ?", card.shop());
    }

    /** How many there are in all shops whose period began from the one number of days ago to the other. */
    static long endedBetween(int most, int least) {
        return House.database().number("""
                        select count(*) from purchase where intended_use = 'REMINDER' and not held
                        and ended_on between ? and ? and (not_before is null or not_before <= ?)""", today().minusDays(most), today().minusDays(least), today());
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
