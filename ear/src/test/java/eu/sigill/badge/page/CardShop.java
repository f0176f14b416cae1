package eu.sigill.badge.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import eu.sigill.house.Tab;
import eu.sigill.house.TestShop;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A shop of its own whose order pages a test looks at, and the demo's members to buy there. */
record CardShop(String id) {

    static final String BASIC = "basic@books.example";
    static final String PLUS = "plus@books.example";
    static final String REMINDERS = "reminders@books.example";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The address of somebody who never was here; whoever clicks is a member afterwards. */
    static String nobody() {
        return "nobody." + COUNT.incrementAndGet() + "@books.example";
    }

    static CardShop in(String market, boolean certified, String... products) {
        var body = new HashMap<>(TestShop.body(TestShop.newDomain()));
        body.put("market", market);
        body.put("certified", certified);
        body.put("products", List.of(products));
        return new CardShop(House.api().post("/shops", body).is(201).json().getString("id"));
    }

    /** With everything a shop can take. */
    static CardShop in(String market) {
        return in(market, true, "SHOP_REVIEWS", "PRODUCT_REVIEWS", "PROTECTION");
    }

    /** In a market where nobody registers by a click. */
    static CardShop byForm() {
        House.database().write("update protection_cover set by_form = true where market = 'FI'");
        return in("FI");
    }

    static CardShop withoutMark(String market) {
        return in(market, false, "SHOP_REVIEWS", "PROTECTION");
    }

    /** Lets it ask by hashes, as shops do while they change over. */
    CardShop asking(String mode) {
        House.database()
                .write(
                        "insert into recognition_shop (shop_id, mode, hashes_until, version) values (?, ?, ?, 0)",
                        id,
                        mode,
                        LocalDate.now(ZoneOffset.UTC).plusDays(30));
        return this;
    }

    ShopPage page(OrderBlock order) {
        return ShopPage.of(id).showing(order.html());
    }

    /** What left the page for this call, and only once. */
    static JsonObject sent(Tab tab, String call) {
        var bodies = tab.sent().stream()
                .filter(sent -> URI.create(sent.address()).getPath().equals("/api/v1/" + call))
                .toList();
        assertThat(bodies).as(call).hasSize(1);
        try (var reader = Json.createReader(new StringReader(bodies.getFirst().body()))) {
            return reader.readObject();
        }
    }

    /** To which calls something left the page. */
    static List<String> calls(Tab tab) {
        return tab.sent().stream()
                .map(sent -> URI.create(sent.address()).getPath().substring("/api/v1/".length()))
                .toList();
    }
}
