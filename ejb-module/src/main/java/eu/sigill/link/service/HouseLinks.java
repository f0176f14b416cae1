package eu.sigill.link.service;

import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.LinkMaker;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.Purpose;
import eu.sigill.link.model.LinkEvent;
import eu.sigill.link.service.key.NoPrimaryKey;
import eu.sigill.merchant.service.ShopView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Makes links of our own format for orders that the house itself writes to their buyers about. */
@ApplicationScoped
public class HouseLinks {

    @Inject
    KeyRing ring;

    @Inject
    LinkTally tally;

    @Inject
    Clock clock;

    /** Empty where the shop has no pair to make it with, or the order no link can carry. */
    public Optional<String> of(ShopView shop, Order order) {
        try {
            var primary = ring.primary(shop);
            var made = new LinkMaker(ring.target(shop), primary)
                    .own(order, Purpose.REVIEW, LinkService.LIFETIME, clock.instant());
            tally.count(shop, primary.kid(), LinkEvent.MADE);
            return Optional.of(made.link());
        } catch (NoPrimaryKey | InvalidOrder e) {
            return Optional.empty();
        }
    }
}
