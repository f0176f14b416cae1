package eu.sigill.badge.service.page;

import eu.sigill.badge.service.field.EmailHash;
import eu.sigill.badge.service.field.OrderEmail;
import java.util.List;
import java.util.Optional;

/** What a shop's page says about an order, and what can be done with it. */
public record OrderReading(
        boolean rootPresent, RawOrder raw, Order order, List<Product> products, Uses uses, List<Issue> issues) {

    public OrderReading {
        products = List.copyOf(products);
        issues = List.copyOf(issues);
    }

    public Optional<EmailHash> emailHash() {
        return order.buyerEmail().map(OrderEmail::hash);
    }

    public Protectable protectable() {
        return uses.buyerProtection()
                ? Protectable.of(
                        order.orderAmount().orElseThrow(), order.currency().orElseThrow())
                : Protectable.NOTHING;
    }
}
