package eu.sigill.protection.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Slice;
import eu.sigill.protection.model.Ceiling;
import eu.sigill.protection.model.Ceilings;
import eu.sigill.protection.model.Protection;
import eu.sigill.protection.model.ProtectionId;
import eu.sigill.protection.model.Protections;
import eu.sigill.purchase.service.PurchaseService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A shop's protected orders for its own people, and its ceiling. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_MERCHANT_OWNER, Role.NAME_MERCHANT_STAFF})
public class ProtectionBooks {

    @Inject
    Protections protections;

    @Inject
    Ceilings ceilings;

    @Inject
    ShopCeilings shopCeilings;

    @Inject
    PurchaseService purchases;

    @Inject
    ShopService shops;

    /**
     * The newest first.
     *
     * @throws UnknownShop if there is none, or not for this caller
     */
    public Slice<ProtectionView> list(ShopId shop, @Nullable ProtectionId after, int limit) {
        shops.find(shop);
        return Slice.<Protection>of(
                        protections.of(shop, after, limit + 1),
                        limit,
                        one -> one.id().toString())
                .map(one ->
                        ProtectionView.of(one, purchases.numberOf(one.subject().purchase())));
    }

    /** What the shop's protections add up to, and may. */
    public Standing standing(ShopId shop) {
        var market = shops.find(shop).profile().market();
        return new Standing(
                shopCeilings.running(shop, market),
                shopCeilings.of(shop, market),
                ceilings.find(shop).flatMap(Ceiling::own).isPresent());
    }

    /**
     * Agrees on a ceiling for this shop; without one its market's holds. What runs already goes on.
     *
     * @throws JustProtected if something was protected there at the same moment
     */
    @RolesAllowed(Role.NAME_OPERATOR)
    public void agree(ShopId shop, Optional<Money> ceiling) {
        shops.find(shop);
        try {
            var held = ceilings.hold(shop).orElseGet(() -> {
                var fresh = Ceiling.usual(shop);
                ceilings.add(fresh);
                return fresh;
            });
            ceiling.ifPresentOrElse(held::agree, held::agreeNothing);
            protections.write();
        } catch (Collision e) {
            throw new JustProtected();
        }
    }

    /** What a shop's protections add up to, and may; and whether that was agreed for this shop. */
    public record Standing(Money running, Money ceiling, boolean own) {}
}
