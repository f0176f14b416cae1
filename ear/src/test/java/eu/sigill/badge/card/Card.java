package eu.sigill.badge.card;

import eu.sigill.house.Answer;
import eu.sigill.house.Api;
import eu.sigill.house.House;
import eu.sigill.house.TestShop;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The card on the order page of a shop of its own, and what it sends. */
public record Card(String shop) {

    static final String TERMS = "2026-11";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A certified shop in the Netherlands that takes protection and no product reviews. */
    public static Card inDutchShop() {
        return in("NL", true, "SHOP_REVIEWS", "PROTECTION");
    }

    public static Card in(String market, boolean certified, String... products) {
        var body = new HashMap<>(TestShop.body(TestShop.newDomain()));
        body.put("market", market);
        body.put("certified", certified);
        body.put("products", List.of(products));
        return new Card(House.api().post("/shops", body).is(201).json().getString("id"));
    }

    /** An address that nobody has. */
    public static String newAddress() {
        return "card" + COUNT.incrementAndGet() + "@koper.example";
    }

    public static String newNumber() {
        return "CARD-" + COUNT.incrementAndGet();
    }

    public static Map<String, String> reminder(String email) {
        var order = new LinkedHashMap<String, String>();
        order.put("orderNr", newNumber());
        order.put("buyerEmail", email);
        return order;
    }

    /** An order of this address that has all that protection takes. */
    public static Map<String, String> order(String email, String amount) {
        var order = reminder(email);
        order.put("orderAmount", amount);
        order.put("currency", "EUR");
        order.put("paymentType", "INVOICE");
        return order;
    }

    public static Map<String, String> product() {
        var product = new LinkedHashMap<String, String>();
        product.put("url", "https://shop.example/boek");
        product.put("name", "Boek");
        return product;
    }

    public Answer register(String level, Map<String, String> order) {
        return sent("/registrations", click(level, TERMS).add("order", json(order)));
    }

    public Answer register(String level, Map<String, String> order, Map<String, String> product) {
        return sent(
                "/registrations",
                click(level, TERMS)
                        .add("order", json(order))
                        .add("products", Json.createArrayBuilder().add(json(product))));
    }

    public Answer registerWithoutOrder(String level, String email) {
        return sent("/registrations", click(level, TERMS).add("email", email));
    }

    JsonObjectBuilder click(String level, String terms) {
        return Json.createObjectBuilder()
                .add("shop", shop)
                .add("level", level)
                .add("terms", terms)
                .add("language", "nl");
    }

    public Answer handOver(Map<String, String> order) {
        return sent("/purchases", Json.createObjectBuilder().add("shop", shop).add("order", json(order)));
    }

    public Answer handOver(Map<String, String> order, Map<String, String> product) {
        return sent(
                "/purchases",
                Json.createObjectBuilder()
                        .add("shop", shop)
                        .add("order", json(order))
                        .add("products", Json.createArrayBuilder().add(json(product))));
    }

    static Answer sent(String path, JsonObjectBuilder body) {
        return Api.nobody("POST", path)
                .header("Origin", "https://shop.example")
                .body("application/json", body.build().toString())
                .send();
    }

    static JsonObjectBuilder json(Map<String, String> fields) {
        var json = Json.createObjectBuilder();
        fields.forEach(json::add);
        return json;
    }

    /** How many orders are kept of the shop. */
    public long purchases() {
        return House.database().number("select count(*) from purchase where shop_id = ?", shop);
    }

    /** How many of them are kept to be protected, and how many for a reminder. */
    List<Long> uses() {
        return Stream.of("PROTECTION", "REMINDER")
                .map(use -> House.database()
                        .number("select count(*) from purchase where shop_id = ? and intended_use = ?", shop, use))
                .toList();
    }

    public long protections() {
        return House.database().number("select count(*) from protection where shop_id = ?", shop);
    }

    /** Everything that a click could leave. */
    static List<Long> rows() {
        return Stream.of("member", "purchase", "purchase_product", "purchase_memory", "protection")
                .map(table -> House.database().number("select count(*) from " + table))
                .toList();
    }
}
