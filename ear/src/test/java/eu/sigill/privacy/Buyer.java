package eu.sigill.privacy;

import eu.sigill.badge.card.Card;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.TestShop;
import eu.sigill.link.kit.Order;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody with something in every room: a review, an order to be reminded of, one that is protected, and one whose
 * protection is over and blocked. Whatever they said can be found again.
 */
record Buyer(String email, String mark, TestShop reviewed, Card reminding, Card protecting, Card past) {

    static Buyer arrived() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var buyer = new Buyer(
                "buyer-" + mark + "@koper.example",
                mark,
                House.newShop(),
                Card.in("NL", false, "SHOP_REVIEWS"),
                Card.inDutchShop(),
                Card.inDutchShop());
        buyer.protecting.register("BASIC", buyer.order("RUNS-")).is(201);
        buyer.past.register("BASIC", buyer.order("PAST-")).is(201);
        var reminder = Card.reminder(buyer.email);
        reminder.put("orderNr", "REMIND-" + mark);
        buyer.reminding.handOver(reminder).is(202);
        buyer.publish();
        buyer.blockThePast();
        return buyer;
    }

    private Map<String, String> order(String number) {
        var order = Card.order(email, "80.00");
        order.put("orderNr", number + mark);
        order.put("customerNr", "CUSTOMER-" + mark);
        return order;
    }

    /** What they have reviewed. */
    Order bought() {
        return new Order(email, "Maria Name" + mark, "REF-" + mark, List.of("SKU-" + mark), List.of("TAG-" + mark));
    }

    private void publish() {
        Call.post(reviewed.form())
                .form(Map.of(
                        "p",
                        URLDecoder.decode(reviewed.payload(bought()), StandardCharsets.UTF_8),
                        "publish",
                        "yes",
                        "terms",
                        "yes",
                        "stars-shop",
                        "4",
                        "text-shop",
                        "Words of " + mark,
                        "stars-1",
                        "3"))
                .send();
    }

    private void blockThePast() {
        var today = LocalDate.now(ZoneOffset.UTC);
        for (var change : List.of(
                "update protection set state = 'EXPIRED', ended_on = ?, blocked_on = ? where shop_id = ?",
                "update purchase set recheck_on = null, ended_on = ?, blocked_on = ? where shop_id = ?")) {
            House.database().write(change, today.minusDays(2), today.minusDays(1), past.shop());
        }
    }

    /** Everything that they gave, in whichever room. */
    List<String> gave() {
        return List.of(
                email,
                "REF-" + mark,
                "SKU-" + mark,
                "TAG-" + mark,
                "Words of " + mark,
                "Maria N.",
                "RUNS-" + mark,
                "PAST-" + mark,
                "REMIND-" + mark,
                "CUSTOMER-" + mark);
    }

    long reviews() {
        return rows("review", reviewed.id()) + rows("review_author", reviewed.id());
    }

    static long rows(String table, String shop) {
        return House.database().number("select count(*) from " + table + " where shop_id = ?", shop);
    }
}
