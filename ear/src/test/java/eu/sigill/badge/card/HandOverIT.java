package eu.sigill.badge.card;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Api;
import eu.sigill.house.Await;
import eu.sigill.house.House;
import eu.sigill.house.Together;
import jakarta.json.Json;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Orders that members' cards hand over: R34 to R36 and R42, on the wire and in the tables. */
class HandOverIT {

    private static final Map<String, String> OF_PROTECTION = Map.of(
            "customerNr", "K-7",
            "orderAmount", "80.00",
            "currency", "EUR",
            "estDeliveryDate", "2026-12-24",
            "paymentType", "INVOICE");

    @Test
    void takesAMembersOrderAndProtectsItOnce() {
        var card = Card.inDutchShop();
        var email = Card.newAddress();
        card.registerWithoutOrder("BASIC", email).is(201);
        var order = Card.order(email, "80.00");

        var first = card.handOver(order).is(202);
        var second = card.handOver(order).is(202);

        assertThat(first.body()).isEmpty();
        assertThat(second.body()).isEmpty();
        assertThat(card.purchases()).isOne();
        assertThat(card.protections()).isOne();
    }

    /** Every set that a page could send, whether it is that of the case or not, and some that no page may. */
    static Stream<Map<String, String>> sets() {
        var half = Card.order("", "80.00");
        half.remove("paymentType");
        var more = Card.order("", "80.00");
        more.put("zipCode", "1234 AB");
        return Stream.of(Card.reminder(""), Card.order("", "80.00"), half, more);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void answersAlikeWhoeverItIsFor(Map<String, String> set) {
        var card = Card.inDutchShop();
        var answers = Stream.of("", "REMINDERS", "BASIC")
                .map(level -> {
                    var email = Card.newAddress();
                    if (!level.isEmpty()) {
                        card.registerWithoutOrder(level, email).is(201);
                    }
                    return email;
                })
                .map(email -> {
                    var order = new HashMap<>(set);
                    order.put("orderNr", Card.newNumber());
                    order.put("buyerEmail", email);
                    return card.handOver(order);
                })
                .toList();

        assertThat(answers).extracting(HandOverIT::seen).containsOnly(seen(answers.getFirst()));
    }

    /** All that a caller can see, but for the moment. */
    private static List<Object> seen(Answer answer) {
        var headers = new HashMap<>(answer.headers().map());
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("Date"));
        return List.of(answer.status(), answer.body(), headers);
    }

    @Test
    void storesNothingOfSomebodyWhoIsNoMember() {
        var card = Card.inDutchShop();
        var before = House.database().rows();

        card.handOver(Card.order(Card.newAddress(), "80.00")).is(202);
        card.handOver(Card.reminder(Card.newAddress())).is(202);

        assertThat(House.database().rows()).isEqualTo(before);
    }

    @Test
    void storesNothingInAnotherCaseThanTheMembersAndTellsTheShop() {
        var card = Card.inDutchShop();
        var email = Card.newAddress();
        card.registerWithoutOrder("REMINDERS", email).is(201);
        var before = House.database().rows();

        card.handOver(Card.order(email, "80.00")).is(202);

        assertThat(House.database().rows()).isEqualTo(before);
        assertThat(House.api()
                        .get("/shops/" + card.shop() + "/refused-fields")
                        .is(200)
                        .items())
                .extracting(one -> one.getString("field"))
                .containsExactly("currency");
    }

    /** What cannot be protected is not kept as if it were: R7, R36, R42. */
    @ParameterizedTest
    @CsvSource({"currency, USD", "orderAmount, 0.00", "orderDate, 2026-01-05"})
    void keepsOfAnOrderThatCannotBeProtectedWhatAReminderTakes(String field, String value) {
        var card = Card.inDutchShop();
        var email = Card.newAddress();
        card.registerWithoutOrder("BASIC", email).is(201);
        var order = Card.order(email, "80.00");
        order.put("customerNr", "K-7");
        order.put(field, value);

        card.handOver(order).is(202);

        assertThat(card.uses()).containsExactly(0L, 1L);
        assertThat(card.protections()).isZero();
    }

    /** Which cases take no more than an invitation's fields: certificate, level, and what the shop takes. */
    static Stream<Arguments> narrowCases() {
        return Stream.of("NL", "PL", "DE")
                .flatMap(market -> Stream.of(
                        Arguments.of(market, true, "REMINDERS"),
                        Arguments.of(market, false, "BASIC"),
                        Arguments.of(market, false, "REMINDERS")));
    }

    @ParameterizedTest
    @MethodSource("narrowCases")
    void takesNoFieldOfProtectionWhereARemindersSetIsDue(String market, boolean certified, String level) {
        var card = Card.in(market, certified, "SHOP_REVIEWS", "PROTECTION");
        var email = Card.newAddress();
        Card.inDutchShop().registerWithoutOrder(level, email).is(201);

        OF_PROTECTION.forEach((field, value) -> {
            var order = Card.reminder(email);
            order.put(field, value);
            var answer = card.handOver(order);
            if (certified) { // another member's case takes it
                assertThat(answer.status()).isEqualTo(422);
            } else {
                answer.isProblem(422, "field-not-allowed").naming(field);
            }
        });
        if (certified) {
            var whole = Card.order(email, "80.00");
            whole.putAll(OF_PROTECTION);
            card.handOver(whole).is(202);
        }
        assertThat(card.purchases()).isZero();

        card.handOver(Card.reminder(email)).is(202);
        assertThat(card.purchases()).isOne();
        assertThat(card.protections()).isZero();
    }

    @Test
    void refusesProductsWhereTheirReviewsAreOff() {
        var card = Card.inDutchShop();
        var email = Card.newAddress();
        card.registerWithoutOrder("BASIC", email).is(201);

        card.handOver(Card.order(email, "80.00"), Card.product())
                .isProblem(422, "field-not-allowed")
                .naming("products");
        assertThat(card.purchases()).isZero();
    }

    @Test
    void takesProductsWhereTheirReviewsAreOn() {
        var card = Card.in("NL", true, "SHOP_REVIEWS", "PRODUCT_REVIEWS", "PROTECTION");
        var email = Card.newAddress();
        card.registerWithoutOrder("BASIC", email).is(201);

        card.handOver(Card.order(email, "80.00"), Card.product()).is(202);

        assertThat(House.database()
                        .number(
                                "select count(*) from purchase_product pp join purchase p on p.id = pp.purchase_id"
                                        + " where p.shop_id = ?",
                                card.shop()))
                .isOne();
    }

    @Test
    void takesNothingByItselfWhereTheShopAsksFirst() {
        var card = Card.inDutchShop();
        var email = Card.newAddress();
        card.registerWithoutOrder("BASIC", email).is(201);
        House.database()
                .write("insert into badge_shop (shop_id, asks_first, version) values (?, true, 0)", card.shop());

        card.handOver(Card.order(email, "80.00")).isProblem(409, "asks-first");
        assertThat(card.purchases()).isZero();
        card.register("BASIC", Card.order(email, "80.00")).is(201);
    }

    @Test
    void wantsTheNumbersOfProductsInPoland() {
        var card = Card.in("PL", true, "SHOP_REVIEWS", "PRODUCT_REVIEWS", "PROTECTION");
        var email = Card.newAddress();
        card.registerWithoutOrder("BASIC", email).is(201);
        var product = Card.product();
        var order = Card.order(email, "80.00");
        order.put("currency", "PLN");

        card.handOver(order, product).isProblem(422, "invalid-field").naming("sku");
        product.put("sku", "B-1");
        card.handOver(order, product).isProblem(422, "invalid-field").naming("gtin");
        product.put("gtin", "4006381333931");
        card.handOver(order, product).is(202);
    }

    @Test
    void showsTheShopWhatItRefusedByNameOnly() {
        var card = Card.inDutchShop();
        var order = Card.order(Card.newAddress(), "80.00");
        order.put("zx81Name", "zx81-value");
        order.put("jan@zx81.example", "zx81-value");

        var answer = card.handOver(order).isProblem(422, "field-not-allowed");
        card.handOver(order).isProblem(422, "field-not-allowed");

        assertThat(answer.body()).doesNotContain("zx81-value", "zx81.example");
        var refused =
                House.api().get("/shops/" + card.shop() + "/refused-fields").is(200);
        assertThat(refused.items()).hasSize(1);
        assertThat(refused.items().getFirst().getString("field")).isEqualTo("other");
        assertThat(refused.items().getFirst().getInt("times")).isEqualTo(2);
        assertThat(House.database().placesOf("zx81")).isEmpty();
    }

    @Test
    void countsAllThatItRefusesAtOnce() {
        var card = Card.inDutchShop();
        var order = Card.order(Card.newAddress(), "80.00");
        order.put("zx81Name", "zx81-value");

        Together.all(40, () -> card.handOver(order)).forEach(answer -> answer.isProblem(422, "field-not-allowed"));

        var refused =
                House.api().get("/shops/" + card.shop() + "/refused-fields").is(200);
        assertThat(refused.items().getFirst().getInt("times")).isEqualTo(40);
        Await.until(Duration.ofSeconds(20), "the sum was written", () -> written(card) == 40);
    }

    private static long written(Card card) {
        return House.database()
                .number("select coalesce(sum(times), 0) from purchase_refused where shop_id = ?", card.shop());
    }

    @Test
    void ofTwelveAtOnceTakesOne() {
        var card = Card.inDutchShop();
        var email = Card.newAddress();
        card.registerWithoutOrder("BASIC", email).is(201);
        var order = Card.order(email, "80.00");

        assertThat(Together.all(12, () -> card.handOver(order)))
                .extracting(Answer::status)
                .containsOnly(202);
        assertThat(card.purchases()).isOne();
        assertThat(card.protections()).isOne();
    }

    @Test
    void doesNotGoOverTheCeilingHoweverManyComeAtOnce() {
        var card = Card.inDutchShop();
        House.database()
                .write(
                        "insert into protection_ceiling (shop_id, amount, currency, version) values (?, 250, 'EUR', 0)",
                        card.shop());
        var email = Card.newAddress();
        card.registerWithoutOrder("BASIC", email).is(201);

        var answers = Together.all(10, () -> card.handOver(Card.order(email, "100.00")));

        assertThat(answers).extracting(Answer::status).containsOnly(202);
        assertThat(card.purchases()).isEqualTo(10);
        assertThat(House.database()
                        .number("select count(*) from protection where shop_id = ? and state = 'ACTIVE'", card.shop()))
                .isEqualTo(2);
    }

    @Test
    void namesFieldsThatAreNoTexts() {
        var card = Card.inDutchShop();
        for (var order : List.of(
                Json.createObjectBuilder().add("orderNr", 7),
                Json.createObjectBuilder()
                        .add("orderNr", Json.createObjectBuilder().add("zx81", "zx81")),
                Json.createObjectBuilder().addNull("orderNr"))) {
            var answer = Card.sent(
                    "/purchases",
                    Json.createObjectBuilder().add("shop", card.shop()).add("order", order));
            answer.isProblem(422, "invalid-field").naming("order");
            assertThat(answer.body()).doesNotContain("zx81");
        }
        Card.sent("/purchases", Json.createObjectBuilder().add("shop", card.shop()))
                .isProblem(422, "invalid-field")
                .naming("order");
        Card.sent(
                        "/purchases",
                        Json.createObjectBuilder()
                                .add("shop", card.shop())
                                .add("order", Json.createObjectBuilder())
                                .add("more", "x"))
                .isProblem(422, "unknown-field")
                .naming("more");
    }

    @Test
    void isOpenToThePagesOfEveryShopAndToNoCookies() {
        for (var path : List.of("/purchases", "/registrations")) {
            var asked = Api.nobody("OPTIONS", path)
                    .header("Origin", "https://shop.example")
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "content-type")
                    .send()
                    .is(204);

            assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(asked.header("Access-Control-Allow-Headers")).isEqualTo("Content-Type");
            assertThat(asked.all("Access-Control-Allow-Credentials")).isEmpty();
        }
    }
}
