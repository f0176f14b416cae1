package eu.sigill.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.sigill.house.Answer;
import eu.sigill.house.Api;
import eu.sigill.house.Call;
import eu.sigill.house.House;
import eu.sigill.house.TestShop;
import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.Order;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who calls themselves, and everything they buy, by a name that is up to no good. */
record NastyShopper(String email, String name) {

    static NastyShopper called(String name) {
        return new NastyShopper("nasty-" + UUID.randomUUID() + "@lezer.example", name);
    }

    /** A shop that is called so too, if the house lets it be. */
    static Answer opening(String domain, String name) {
        var body = new HashMap<>(TestShop.body(domain));
        body.put("name", name);
        return House.api().post("/shops", body);
    }

    /** One that is, with keys for its links. */
    static TestShop opened(String name) {
        var domain = TestShop.newDomain();
        var shop = opening(domain, name).is(201).json();
        var opened = new TestShop(shop.getString("id"), shop.getString("merchant"), domain, LinkKeys.generate());
        opened.bring(opened.keys());
        return opened;
    }

    Order order() {
        return new Order(email, name + " " + name, name, List.of(name), List.of("web"));
    }

    Answer reviews(TestShop shop, String words) {
        return Call.post(shop.form())
                .form(Map.of(
                        "p", URLDecoder.decode(shop.payload(order()), UTF_8),
                        "publish", "yes",
                        "terms", "yes",
                        "stars-shop", "4",
                        "text-shop", words,
                        "stars-1", "3",
                        "text-1", words))
                .send();
    }

    /** By the card's click, with an order whose every word is the name. */
    Answer joins(TestShop shop) {
        var order = Map.of(
                "orderNr", name,
                "buyerEmail", email,
                "orderAmount", "80.00",
                "currency", "EUR",
                "paymentType", name,
                "customerNr", name);
        var product = Map.of("url", "https://shop.example/atlas", "name", name, "sku", name, "brand", name);
        return Api.nobody("POST", "/registrations")
                .body(
                        "application/json",
                        Api.json(Map.of(
                                "shop",
                                shop.id(),
                                "level",
                                "BASIC",
                                "terms",
                                "2026-11",
                                "language",
                                "en",
                                "order",
                                order,
                                "products",
                                List.of(product))))
                .send();
    }

    @Override
    public String toString() {
        return "NastyShopper";
    }
}
