package eu.sigill.badge.service;

import eu.sigill.badge.model.ShopBadge;
import eu.sigill.badge.model.ShopBadges;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.platform.model.Role;
import eu.sigill.recognition.service.shop.SwitchChanged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Lets a merchant's people decide what their shop's badge does. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER})
public class ShopBadgeService {

    @Inject
    ShopService shops;

    @Inject
    ShopBadges badges;

    @Inject
    Event<BadgeChanged> changed;

    @Inject
    Event<SwitchChanged> switched;

    /**
     * Whether shoppers click before anything about them is asked or sent.
     *
     * @throws eu.sigill.merchant.service.UnknownShop if there is no such shop, or not for this caller
     */
    @RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER, Role.NAME_MERCHANT_STAFF})
    public boolean asksFirst(ShopId id) {
        shops.find(id);
        return badges.find(id).map(ShopBadge::asksFirst).orElse(false);
    }

    /**
     * Decides it.
     *
     * @throws eu.sigill.merchant.service.UnknownShop if there is no such shop, or not for this caller
     */
    public void askFirst(ShopId id, boolean wanted) {
        shops.hold(id);
        decided(id).askFirst(wanted);
        changed.fire(new BadgeChanged(id));
        switched.fire(new SwitchChanged(id));
    }

    private ShopBadge decided(ShopId id) {
        return badges.find(id).orElseGet(() -> {
            var first = ShopBadge.undecided(id);
            badges.add(first);
            return first;
        });
    }
}
