package eu.sigill.badge.card;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.Answer;
import eu.sigill.house.Api;
import eu.sigill.house.House;
import eu.sigill.house.Together;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One click on the card. */
class RegistrationIT {

    private final Card card = Card.inDutchShop();

    @ParameterizedTest
    @CsvSource({"99.99, 99.99", "100.00, 100.00", "100.01, 100.00"})
    void protectsAnOrderUpToTheCover(String amount, String protectedUpTo) {
        var answer =
                card.register("BASIC", Card.order(Card.newAddress(), amount)).is(201);

        assertThat(answer.json().getString("level")).isEqualTo("BASIC");
        assertThat(answer.json().getString("order")).isEqualTo("PROTECTED");
        assertThat(answer.json().getJsonObject("protectedUpTo").getString("amount"))
                .isEqualTo(protectedUpTo);
        assertThat(answer.json().getJsonObject("protectedUpTo").getString("currency"))
                .isEqualTo("EUR");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @CsvSource({"10000.00, 10000.00", "10000.01, 10000.00"})
    void protectsInPolandUpToOneCap(String amount, String protectedUpTo) {
        var polish = Card.in("PL", true, "SHOP_REVIEWS", "PROTECTION");
        var order = Card.order(Card.newAddress(), amount);
        order.put("currency", "PLN");

        var answer = polish.register("BASIC", order).is(201);

        assertThat(answer.json().getJsonObject("protectedUpTo").getString("amount"))
                .isEqualTo(protectedUpTo);
    }

    @Test
    void saysNothingOfAnotherCurrency() {
        var order = Card.order(Card.newAddress(), "80.00");
        order.put("currency", "USD");

        var answer = card.register("BASIC", order).is(201);

        assertThat(answer.json().getString("order")).isEqualTo("UNPROTECTED");
        assertThat(answer.json().isNull("protectedUpTo")).isTrue();
        assertThat(card.protections()).isZero();
        assertThat(card.uses()).containsExactly(0L, 1L);
    }

    @Test
    void saysThatAnOrderWaitsForRoom() {
        House.database()
                .write(
                        "insert into protection_ceiling (shop_id, amount, currency, version) values (?, 50, 'EUR', 0)",
                        card.shop());

        var answer =
                card.register("BASIC", Card.order(Card.newAddress(), "80.00")).is(201);

        assertThat(answer.json().getString("order")).isEqualTo("WAITING");
        assertThat(answer.json().isNull("protectedUpTo")).isTrue();
    }

    @Test
    void registersOnceAndAnswersAlike() {
        var order = Card.order(Card.newAddress(), "80.00");

        var first = card.register("BASIC", order).is(201);

        assertThat(outcome(card.register("BASIC", order).is(201))).isEqualTo(outcome(first));
        assertThat(card.purchases()).isOne();
        assertThat(card.protections()).isOne();
    }

    @Test
    void ofTwelveClicksAtOnceRegistersOne() {
        var order = Card.order(Card.newAddress(), "80.00");
        var members = House.database().number("select count(*) from member");

        var answers = Together.all(12, () -> card.register("BASIC", order));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(RegistrationIT::outcome).containsOnly(outcome(answers.getFirst()));
        assertThat(card.purchases()).isOne();
        assertThat(card.protections()).isOne();
        assertThat(House.database().number("select count(*) from member")).isEqualTo(members + 1);
    }

    /** All that is told, but for the moment until which it can be confirmed. */
    private static JsonObject outcome(Answer answer) {
        return Json.createObjectBuilder(answer.json()).remove("confirmation").build();
    }

    @Test
    void takesAnOrderOfOnePersonOnlyAndTheSameNumberOfAnotherShop() {
        var order = Card.order(Card.newAddress(), "80.00");
        card.register("BASIC", order).is(201);
        var stolen = new HashMap<>(order);
        stolen.put("buyerEmail", Card.newAddress());

        card.register("BASIC", stolen).isProblem(409, "order-known").naming("orderNr");
        Card.inDutchShop().register("BASIC", stolen).is(201);
    }

    @Test
    void keepsNothingInTheClear() {
        var email = Card.newAddress();
        var order = Card.order(email, "80.00");
        order.put("customerNr", "KLANT-ZX81");
        order.put("paymentType", "betaald-zx81");

        card.register("BASIC", order).is(201);

        for (var text : List.of(email, order.get("orderNr"), "KLANT-ZX81", "betaald-zx81")) {
            assertThat(House.database().placesOf(text)).isEmpty();
        }
    }

    @Test
    void remembersTheTermsOfTheClick() {
        var email = Card.newAddress();
        card.register("BASIC", Card.order(email, "80.00")).is(201);
        var member = House.database().id("select member_id from protection where shop_id = ?", card.shop());
        assertThat(accepted(member, Card.TERMS)).isOne();
        House.database().write("update member set terms_version = '2020-01-01' where id = ?", member);

        card.register("BASIC", Card.order(email, "81.00")).is(201);

        assertThat(accepted(member, Card.TERMS)).as("each click accepts anew").isOne();
    }

    private static long accepted(UUID member, String terms) {
        return House.database().number("select count(*) from member where id = ? and terms_version = ?", member, terms);
    }

    @Test
    void registersWithoutAnOrder() {
        var answer = card.registerWithoutOrder("BASIC", Card.newAddress()).is(201);

        assertThat(answer.json().getString("order")).isEqualTo("NONE");
        assertThat(answer.json().isNull("protectedUpTo")).isTrue();
        assertThat(card.purchases()).isZero();
    }

    @Test
    void storesNothingOfWhatIsRefused() {
        var before = Card.rows();
        var order = Card.json(Card.order(Card.newAddress(), "80.00")).build();

        Card.sent("/registrations", card.click("PLUS", Card.TERMS).add("order", order))
                .isProblem(409, "plus-by-form");
        Card.sent("/registrations", card.click("BASIC", "2020-01").add("order", order))
                .isProblem(409, "terms-outdated");
        Card.sent("/registrations", card.click("GOLD", Card.TERMS).add("order", order))
                .isProblem(422, "invalid-field")
                .naming("level");
        Card.sent(
                        "/registrations",
                        card.click("BASIC", Card.TERMS).add("language", "xx").add("order", order))
                .isProblem(422, "invalid-field")
                .naming("language");
        Card.sent("/registrations", card.click("BASIC", Card.TERMS))
                .isProblem(422, "invalid-field")
                .naming("email");
        Card.sent("/registrations", card.click("BASIC", Card.TERMS).add("email", "nobody"))
                .isProblem(422, "invalid-field")
                .naming("email");
        Card.sent(
                        "/registrations",
                        card.click("BASIC", Card.TERMS)
                                .add("email", Card.newAddress())
                                .add("order", order))
                .isProblem(422, "invalid-field")
                .naming("email");
        new Card("X" + "0".repeat(32))
                .registerWithoutOrder("BASIC", Card.newAddress())
                .isProblem(404, "unknown-shop");
        new Card("no id").registerWithoutOrder("BASIC", Card.newAddress()).isProblem(404, "unknown-shop");

        assertThat(Card.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"orderNr", "buyerEmail", "orderAmount", "currency", "paymentType"})
    void namesWhatIsMissing(String field) {
        var order = Card.order(Card.newAddress(), "80.00");
        order.remove(field);
        var before = Card.rows();

        card.register("BASIC", order).isProblem(422, "invalid-field").naming(field);

        assertThat(Card.rows()).isEqualTo(before);
    }

    @Test
    void answersWhatWasAskedForAndNotWhatSomebodyHas() {
        var email = Card.newAddress();
        card.registerWithoutOrder("BASIC", email).is(201);

        var known = card.register("REMINDERS", Card.reminder(email)).is(201);

        var unknown =
                card.register("REMINDERS", Card.reminder(Card.newAddress())).is(201);
        assertThat(outcome(known)).isEqualTo(outcome(unknown));
        assertThat(House.database()
                        .number(
                                "select count(*) from member m join purchase p on p.buyer_id = m.id"
                                        + " where p.shop_id = ? and m.level = 'BASIC'",
                                card.shop()))
                .as("who stays what they were")
                .isOne();
    }

    @Test
    void letsShopsSeeWhatIsProtected() {
        var order = Card.order(Card.newAddress(), "80.00");
        card.register("BASIC", order).is(201);

        var items = House.api()
                .get("/shops/" + card.shop() + "/protections")
                .is(200)
                .items();

        assertThat(items).hasSize(1);
        assertThat(items.getFirst().getString("orderNr")).isEqualTo(order.get("orderNr"));
        assertThat(items.getFirst().getString("state")).isEqualTo("ACTIVE");
        assertThat(items.getFirst().getJsonObject("sum").getString("amount")).isEqualTo("80.00");
        assertThat(items.toString()).doesNotContain(order.get("buyerEmail"));
    }

    @Test
    void saysWhatIsCoveredWhere() {
        var dutch = Api.nobody("GET", "/covers?market=NL").send().is(200).items();

        assertThat(dutch)
                .extracting(cover -> cover.getString("level") + " " + cover.getString("amount"))
                .containsExactly("BASIC 100.00", "PLUS 20000.00");
        assertThat(Api.nobody("GET", "/covers?market=PL").send().is(200).items())
                .extracting(cover -> cover.getString("amount") + " " + cover.getString("currency"))
                .containsExactly("10000.00 PLN");
        assertThat(Map.of("BE", "2500.00 EUR", "UK", "2500.00 GBP"))
                .allSatisfy((market, cover) -> assertThat(Api.nobody("GET", "/covers?market=" + market)
                                .send()
                                .items())
                        .extracting(one -> one.getString("amount") + " " + one.getString("currency"))
                        .containsExactly(cover));
        assertThat(List.of("CH", "SE", "DK", "NO"))
                .allSatisfy(market -> assertThat(Api.nobody("GET", "/covers?market=" + market)
                                .send()
                                .items())
                        .isEmpty());
        Api.nobody("GET", "/covers").send().isProblem(422, "invalid-field").naming("market");
        Api.nobody("GET", "/covers?market=zx81")
                .send()
                .isProblem(422, "invalid-field")
                .naming("market");
    }
}
