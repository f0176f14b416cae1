package eu.sigill.house;

import eu.sigill.link.kit.LinkKeys;
import eu.sigill.link.kit.LinkMaker;
import eu.sigill.link.kit.LinkTarget;
import eu.sigill.link.kit.Order;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A shop on the house's books, and the keys that lie on the shop's own server. */
public record TestShop(String id, String merchant, String domain, LinkKeys keys) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String MARKET = "NL";

    /** Opens one under a domain that no other test has. */
    static TestShop open() {
        return at(newDomain(), LinkKeys.generate());
    }

    /** Opens one that takes these products only. */
    public static TestShop taking(String... products) {
        var body = new HashMap<>(body(newDomain()));
        body.put("products", List.of(products));
        return opened(body, LinkKeys.generate());
    }

    /** Opens one under this domain, with keys that it has already. */
    public static TestShop at(String domain, LinkKeys keys) {
        return opened(body(domain), keys);
    }

    private static TestShop opened(Map<String, Object> body, LinkKeys keys) {
        var domain = String.valueOf(body.get("domain"));
        var shop = House.api().post("/shops", body).is(201).json();
        var opened = new TestShop(shop.getString("id"), shop.getString("merchant"), domain, keys);
        opened.bring(keys);
        return opened;
    }

    public static String newDomain() {
        return "shop-" + COUNT.incrementAndGet() + ".example";
    }

    /** What registers a shop at this domain. */
    public static Map<String, Object> body(String domain) {
        return Map.of(
                "domain",
                domain,
                "name",
                "Boekhandel " + domain,
                "market",
                MARKET,
                "languages",
                List.of("nl", "en"),
                "products",
                List.of("SHOP_REVIEWS", "PRODUCT_REVIEWS", "PROTECTION"),
                "certified",
                true);
    }

    public Answer bring(LinkKeys more) {
        return House.api()
                .post(
                        path("/link-keys"),
                        Map.of("encryptKey", more.encryptKeyBase64(), "authKey", more.authKeyBase64()))
                .is(201);
    }

    /** The shop's path on the API, and what follows. */
    public String path(String rest) {
        return "/shops/" + id + rest;
    }

    /** What the shop's own server makes links with. */
    public LinkMaker maker() {
        return new LinkMaker(new LinkTarget(House.url(), domain, MARKET), keys);
    }

    /** The address of the form, without a payload. */
    public String form() {
        return "/evaluate-bgl/" + domain;
    }

    /** The same for a frame on the shop's pages. */
    public String embedded() {
        return "/evaluate-bgl/embed/" + domain;
    }

    /** The payload of a link for this order, percent-encoded as it stands in the address. */
    public String payload(Order order) {
        return URI.create(maker().compatible(order).link()).getRawQuery().substring("p=".length());
    }

    /** The path and query of a link for this order. */
    public String link(Order order) {
        return form() + "?p=" + payload(order);
    }

    /** A link as a careless mail program passes it on. */
    public String linkEncodedTwice() {
        return Stream.generate(() -> link(Orders.next()))
                .filter(link -> link.contains("%"))
                .map(link -> link.replace("%", "%25"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "TestShop[" + domain + "]";
    }
}
