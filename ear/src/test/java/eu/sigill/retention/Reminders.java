package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.House;
import java.time.LocalDate;

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
}
