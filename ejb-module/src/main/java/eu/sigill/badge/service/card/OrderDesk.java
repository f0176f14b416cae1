package eu.sigill.badge.service.card;

import eu.sigill.member.service.MemberView;
import eu.sigill.privacy.service.objection.ObjectionService;
import eu.sigill.protection.service.ProtectionService;
import eu.sigill.protection.service.ProtectionView;
import eu.sigill.purchase.model.BuyerId;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.Order;
import eu.sigill.purchase.service.PurchaseCase;
import eu.sigill.purchase.service.PurchaseService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Takes a member's order for what can come of it: what cannot be protected is not kept as if it were. */
@ApplicationScoped
class OrderDesk {

    @Inject
    PurchaseService purchases;

    @Inject
    ProtectionService protections;

    @Inject
    ObjectionService objections;

    /** What protects it now, or will as soon as there is room; empty where it is kept for a reminder, or not at all. */
    Optional<ProtectionView> take(MemberView member, ShopOffer offer, PurchaseCase asked, Order order) {
        var which = asked.use() == Use.PROTECTION && !protections.isProtectable(member.id(), asked, order)
                ? offer.caseOf(Use.REMINDER)
                : asked;
        if (which.use() == Use.REMINDER && (!offer.isReminding() || objections.stops(order.buyer()))) {
            return Optional.empty(); // it would be kept for a reminder that must not come
        }
        var purchase = purchases.take(new BuyerId(member.id().value()), which, order.within(which.fields()));
        return protections.protect(member.id(), purchase.id());
    }
}
