package eu.sigill.badge.web.demo;

import eu.sigill.merchant.service.Demo;
import eu.sigill.platform.model.Market;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** What somebody wants to see, as it stands in the address of the demo's pages; what is unknown there is the usual. */
public record DemoChoice(Market market, boolean certified, Shopper shopper, DemoBook book) {

    private static final List<Market> MARKETS = List.of(Market.NL, Market.DE, Market.PL);

    static DemoChoice of(HttpServletRequest request) {
        var market = one(Market.class, request.getParameter("market"), Market.NL);
        return new DemoChoice(
                MARKETS.contains(market) ? market : Market.NL,
                !"no".equals(request.getParameter("mark")),
                one(Shopper.class, request.getParameter("shopper"), Shopper.NEW),
                one(DemoBook.class, request.getParameter("book"), DemoBook.ATLAS));
    }

    private static <E extends Enum<E>> E one(Class<E> kind, String name, E usual) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(usual);
    }

    Demo shop() {
        return Demo.in(market, certified);
    }

    /** The markets to choose from. */
    public List<Market> markets() {
        return MARKETS;
    }

    public List<Shopper> shoppers() {
        return List.of(Shopper.values());
    }

    /** What an address adds for this choice, with another book. */
    public String query(DemoBook other) {
        return "?market=%s&mark=%s&shopper=%s&book=%s".formatted(market, certified ? "yes" : "no", shopper, other);
    }

    public String query() {
        return query(book);
    }
}
