package eu.sigill.link.service;

import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.LinkMaker;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.Purpose;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.merchant.service.ShopView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Makes links of our own format, under a pair of the house's own, for orders that the house writes to their buyers about. */
@ApplicationScoped
public class HouseLinks {

    @Inject
    KeyRing ring;

    @Inject
    LinkTally tally;

    @Inject
    Clock clock;

    /** Empty where no link can carry the order. */
    public Optional<String> of(ShopView shop, Order order) {
        try {
            var own = ring.house(shop);
            var made = new LinkMaker(ring.target(shop), own)
                    .own(order, Purpose.REVIEW, LinkService.LIFETIME, clock.instant());
            tally.count(shop, own.kid(), LinkEvent.MADE);
            return Optional.of(made.link());
        } catch (InvalidOrder e) {
            return Optional.empty();
        }
    }
}
