package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.badge.card.Card;
import eu.sigill.house.Answer;
import eu.sigill.house.House;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stays by order. */
class HoldIT {

    private static final String REMINDERS = "purchase.reminder";

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void keepsWhatIsDueUntilItIsReleased() {
        var card = Reminders.ended(today.minusDays(400));
        var order = order(card);

        var hold = place(order, "A claim before court").is(201);
        Sweeps.sweep();

        assertThat(card.purchases()).isOne();
        assertThat(lines("HELD")).isPositive();

        release(hold).is(204);
        release(hold).isProblem(409, "hold-released");
        Sweeps.sweep();

        assertThat(card.purchases()).isZero();
        place(order, "Too late").isProblem(422, "unknown-row").naming("row");
    }

    @Test
    void staysAsLongAsOneOfSeveralOrdersStands() {
        var card = Reminders.ended(today.minusDays(400));
        var first = place(order(card), "A claim before court").is(201);
        place(order(card), "A complaint").is(201);

        release(first).is(204);
        Sweeps.sweep();

        assertThat(card.purchases()).isOne();
    }

    @Test
    void endsOnItsDay() {
        var card = Reminders.ended(today.minusDays(400));
        var hold = post(Map.of(
                        "kind",
                        REMINDERS,
                        "row",
                        order(card).toString(),
                        "reason",
                        "A complaint",
                        "until",
                        today.plusDays(1).toString()))
                .is(201);
        Sweeps.sweep();
        assertThat(card.purchases()).isOne();

        House.database()
                .write(
                        "update retention_hold set until_day = ? where id = ?",
                        today,
                        UUID.fromString(hold.json().getString("id")));
        Sweeps.sweep();

        assertThat(card.purchases()).isZero();
    }

    @Test
    void keepsWhatItRestsOn() {
        var card = Card.inDutchShop();
        card.register("BASIC", Card.order(Card.newAddress(), "80.00")).is(201);
        var guarantee = House.database().id("select id from protection where shop_id = ?", card.shop());
        for (var table : List.of("protection", "purchase")) {
            House.database()
                    .write(
                            "update " + table + " set ended_on = ?, recheck_on = null where shop_id = ?",
                            today.minusYears(30),
                            card.shop());
        }
        post(Map.of("kind", "protection.guarantee", "row", guarantee.toString(), "reason", "A claim"))
                .is(201);

        Sweeps.sweep();
        Sweeps.sweep();

        assertThat(House.database().number("select count(*) from protection where shop_id = ?", card.shop()))
                .isOne();
        assertThat(card.purchases()).isOne();
    }

    @Test
    void isOrderedProperly() {
        var order = order(Reminders.ended(today));

        refused(order, "reason", " ", "hold-without-reason");
        refused(order, "reason", "x".repeat(301), "hold-without-reason");
        refused(order, "until", today.toString(), "hold-over");
        refused(order, "until", "soon", "invalid-field");
        refused(order, "kind", "purchase.nothing", "unknown-kind");
        refused(order, "kind", "purchase.order", "row", "unknown-row");
        House.api()
                .call("DELETE", "/retention/holds/" + UUID.randomUUID())
                .send()
                .isProblem(404, "unknown-hold");
    }

    private static void refused(UUID order, String field, String value, String slug) {
        refused(order, field, value, field, slug);
    }

    private static void refused(UUID order, String field, String value, String named, String slug) {
        var body = new HashMap<>(Map.of("kind", REMINDERS, "row", order.toString(), "reason", "A complaint"));
        body.put(field, value);
        post(body).isProblem(422, slug).naming(named);
    }

    private static Answer place(UUID order, String reason) {
        return post(Map.of("kind", REMINDERS, "row", order.toString(), "reason", reason));
    }

    private static Answer post(Map<String, String> body) {
        return House.api().post("/retention/holds", body);
    }

    private static UUID order(Card card) {
        return House.database().id("select id from purchase where shop_id = ?", card.shop());
    }

    private static long lines(String type) {
        return House.database().number("select count(*) from retention_ledger where type = ?", type);
    }

    private static Answer release(Answer hold) {
        return House.api()
                .call("DELETE", "/retention/holds/" + hold.json().getString("id"))
                .send();
    }
}
