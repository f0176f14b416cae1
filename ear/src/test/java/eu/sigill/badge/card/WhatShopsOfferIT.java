package eu.sigill.badge.card;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Call;
import eu.sigill.house.House;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a click may ask of which shop, by certificate, products and market. */
class WhatShopsOfferIT {

    private final Card card = Card.inDutchShop();

    @Test
    void isRemindersOnlyWhereTheyAreNotCertifiedOrTakeNoProtection() {
        for (var other : List.of(
                Card.in("NL", false, "SHOP_REVIEWS", "PROTECTION"),
                Card.in("NL", true, "SHOP_REVIEWS"),
                Card.in("CH", true, "SHOP_REVIEWS", "PROTECTION"))) {
            var before = Card.rows();
            var email = Card.newAddress();

            other.register("BASIC", Card.order(email, "80.00")).isProblem(409, "not-offered");
            other.register("REMINDERS", Card.order(email, "80.00"))
                    .isProblem(422, "field-not-allowed")
                    .naming("currency");
            assertThat(Card.rows()).isEqualTo(before);

            var answer = other.register("REMINDERS", Card.reminder(email)).is(201);
            assertThat(answer.json().getString("order")).isEqualTo("REMINDED");
        }
    }

    @Test
    void isNoReminderWhereTheyTakeNoReviews() {
        var bare = Card.in("NL", true, "PROTECTION");
        var before = Card.rows();

        bare.register("REMINDERS", Card.reminder(Card.newAddress())).isProblem(409, "not-offered");
        bare.registerWithoutOrder("REMINDERS", Card.newAddress()).isProblem(409, "not-offered");
        assertThat(Card.rows()).isEqualTo(before);

        var member = Card.newAddress();
        card.registerWithoutOrder("REMINDERS", member).is(201);
        bare.handOver(Card.reminder(member)).is(202);
        assertThat(bare.purchases()).as("kept for a reminder that never comes").isZero();

        var dollars = Card.order(Card.newAddress(), "80.00");
        dollars.put("currency", "USD");
        var rows = House.database().rows();
        bare.register("BASIC", dollars).isProblem(409, "not-protectable").naming("orderAmount");
        assertThat(House.database().rows()).isEqualTo(rows);
    }

    @Test
    void goesByTheFormOnlyWhereTheMarketWantsIt() {
        var portuguese = Card.in("PT", true, "SHOP_REVIEWS", "PROTECTION");
        House.database().write("update protection_cover set by_form = true where market = 'PT'");
        var before = Card.rows();
        try {
            portuguese
                    .register("BASIC", Card.order(Card.newAddress(), "80.00"))
                    .isProblem(409, "form-only")
                    .naming("level");
            assertThat(Card.rows()).isEqualTo(before);
            var page = Call.get("/protection?lang=en&shop=" + portuguese.shop()).send();
            assertThat(page.is(200).body()).contains("value=\"BASIC\"", "€2,500.00");
        } finally {
            House.database().write("update protection_cover set by_form = false where market = 'PT'");
        }
    }
}
