package eu.sigill.protection.service;

import eu.sigill.member.model.Level;
import eu.sigill.member.model.MemberId;
import eu.sigill.member.service.MemberService;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Money;
import eu.sigill.protection.model.Protection;
import eu.sigill.protection.model.ProtectionState;
import eu.sigill.protection.model.Protections;
import eu.sigill.purchase.model.PurchaseId;
import eu.sigill.purchase.service.Order;
import eu.sigill.purchase.service.PurchaseCase;
import eu.sigill.purchase.service.PurchaseService;
import eu.sigill.purchase.service.PurchaseView;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Protects members' orders, up to the cover of their level.
 *
 * <p>It is called by other rooms for people who are not signed in anywhere; who they are, those rooms find out.
 */
@Stateless
@PermitAll
public class ProtectionService {

    /** So many days after its own an order can still be protected, or its protection raised. Later nobody could trust it. */
    public static final int DAYS_TO_JOIN = 3;

    @Inject
    Protections protections;

    @Inject
    Promises promises;

    @Inject
    ShopCeilings ceilings;

    @Inject
    PurchaseService purchases;

    @Inject
    MemberService members;

    @Inject
    Clock clock;

    @Inject
    Event<OrderProtected> protectedOrders;

    /**
     * Whether {@link #protect} would come to anything for an order that is yet to be taken in; true of one that is protected
     * already, too. What it is false of must not be kept as if it were protected.
     */
    public boolean isProtectable(MemberId member, PurchaseCase which, Order order) {
        var known = purchases.at(which.shop(), order.number());
        var day = known.map(PurchaseView::orderedOn).orElse(order.day());
        return known.flatMap(one -> protections.of(one.id())).isPresent()
                || promises.of(members.find(member).level(), which.market(), day, order.total())
                        .isPresent();
    }

    /**
     * Protects an order, once. Where the shop's ceiling leaves no room it is offered only, and becomes active as soon as there is.
     *
     * @return empty where nothing can be promised: to whoever wants reminders only, where its market has no cover, in
     *     another currency than the market's, for an order that is too old, or that costs nothing
     * @throws JustProtected if something else was protected in this shop at the same moment and must be looked at first
     */
    public Optional<ProtectionView> protect(MemberId member, PurchaseId order) {
        var known = protections.of(order);
        if (known.isPresent()) {
            return known.filter(one -> one.subject().member().equals(member)).map(this::view);
        }
        var level = members.find(member).level();
        return purchases
                .find(order)
                .filter(purchase -> purchase.buyer().value().equals(member.value()))
                .flatMap(purchase -> promise(level, purchase).map(promise -> begin(member, purchase, promise)));
    }

    private ProtectionView begin(MemberId member, PurchaseView order, Protection.Promise promise) {
        var subject = new Protection.Subject(order.id(), order.shop(), member, order.market(), order.orderedOn());
        var protection = Protection.offer(subject, promise, clock.instant());
        try {
            var room = ceilings.roomIn(order.shop(), order.market());
            protections.add(protection);
            if (!promise.sum().isMoreThan(room)) {
                protection.activate();
                protectedOrders.fire(new OrderProtected(protection.id(), order.shop()));
            } else {
                ProtectionLog.LOG.ceilingReached(order.shop());
            }
            protections.write();
        } catch (Collision e) {
            throw new JustProtected();
        }
        return ProtectionView.of(protection, order.number());
    }

    private Optional<Protection.Promise> promise(Level level, PurchaseView order) {
        return promises.of(level, order.market(), order.orderedOn(), order.total());
    }

    /**
     * Raises what protects a member's orders to what their level is now, where an order is young enough to be protected
     * anew: whoever knows that an order went wrong cannot buy more for it.
     *
     * @throws JustProtected if something else was protected in one of the shops at the same moment
     */
    public void raise(MemberId member) {
        var level = members.find(member).level();
        protections.by(member).stream()
                .filter(one -> one.state() == ProtectionState.ACTIVE || one.state() == ProtectionState.OFFERED)
                .forEach(one -> purchases
                        .find(one.subject().purchase())
                        .flatMap(order -> promise(level, order))
                        .filter(promise -> promise.sum().isMoreThan(one.sum()))
                        .ifPresent(promise -> raise(one, promise)));
    }

    private void raise(Protection protection, Protection.Promise promise) {
        var subject = protection.subject();
        try {
            var room = ceilings.roomIn(subject.shop(), subject.market());
            var counted = protection.state() == ProtectionState.ACTIVE
                    ? protection.sum()
                    : Money.nothing(promise.sum().currency());
            if (!promise.sum().isMoreThan(room.plus(counted))) {
                protection.raise(promise);
                protectedOrders.fire(new OrderProtected(protection.id(), subject.shop()));
            }
            protections.write();
        } catch (Collision e) {
            throw new JustProtected();
        }
    }

    /** Somebody's, the newest first. */
    public List<ProtectionView> of(MemberId member) {
        return protections.by(member).stream().map(this::view).toList();
    }

    private ProtectionView view(Protection protection) {
        return ProtectionView.of(
                protection, purchases.numberOf(protection.subject().purchase()));
    }
}
