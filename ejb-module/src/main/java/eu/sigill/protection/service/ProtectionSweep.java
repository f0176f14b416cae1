package eu.sigill.protection.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import eu.sigill.protection.model.Protection;
import eu.sigill.protection.model.Protections;
import eu.sigill.purchase.service.PurchaseService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

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
    PurchaseService purchases;

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

    /** Shops of a market in which some wait for room. */
    public List<ShopId> shopsWaiting(Market market) {
        return protections.shopsWaiting(market);
    }

    /** Lets those in that waited for room in this shop and have it now; what waited too long is taken back. */
    public void letIn(ShopId shop) {
        protections.waiting(shop).forEach(one -> {
            var today = one.subject().market().today(clock);
            if (!Promises.isInTime(one.subject().orderedOn(), today)) {
                takeBack(one);
            } else if (hasRoom(one)) {
                one.activate();
                protectedOrders.fire(new OrderProtected(one.id(), one.subject().shop()));
            }
            protections.write();
        });
    }

    /** Nothing was promised, so that nothing of it is kept as if it had been. */
    private void takeBack(Protection waiting) {
        purchases.narrow(waiting.subject().purchase());
        protections.takeBack(waiting);
    }

    private boolean hasRoom(Protection waiting) {
        var subject = waiting.subject();
        return !waiting.sum().isMoreThan(ceilings.roomIn(subject.shop(), subject.market()));
    }
}
