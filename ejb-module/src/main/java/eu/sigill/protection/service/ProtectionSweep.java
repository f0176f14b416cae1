package eu.sigill.protection.service;

import eu.sigill.platform.model.Market;
import eu.sigill.protection.model.Protection;
import eu.sigill.protection.model.Protections;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** What time does to protections. */
@Stateless
@PermitAll
public class ProtectionSweep {

    private static final int AT_ONCE = 200;

    @Inject
    Protections protections;

    @Inject
    ShopCeilings ceilings;

    @Inject
    Clock clock;

    @Inject
    Event<ProtectionExpired> expired;

    @Inject
    Event<OrderProtected> protectedOrders;

    /** Ends some of those whose last day is over, and answers whether there are more. */
    public boolean expire(Market market) {
        var today = market.today(clock);
        var over = protections.overBefore(market, today, AT_ONCE);
        over.forEach(one -> {
            one.expire(today);
            expired.fire(new ProtectionExpired(one.id(), one.subject().shop()));
        });
        protections.write();
        return over.size() == AT_ONCE;
    }

    /** Lets those in that waited for room and have it now; who waited too long waits no longer. */
    public void letIn(Market market) {
        var today = market.today(clock);
        protections.waiting(market, AT_ONCE).forEach(one -> {
            if (one.subject()
                    .orderedOn()
                    .plusDays(ProtectionService.DAYS_TO_JOIN)
                    .isBefore(today)) {
                one.expire(today);
            } else if (hasRoom(one)) {
                one.activate();
                protectedOrders.fire(new OrderProtected(one.id(), one.subject().shop()));
            }
            protections.write();
        });
    }

    private boolean hasRoom(Protection waiting) {
        var subject = waiting.subject();
        return !waiting.sum().isMoreThan(ceilings.roomIn(subject.shop(), subject.market()));
    }
}
