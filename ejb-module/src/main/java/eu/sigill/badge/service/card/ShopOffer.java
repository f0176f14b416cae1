package eu.sigill.badge.service.card;

import eu.sigill.member.model.Level;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Market;
import eu.sigill.protection.service.MarketCovers;
import eu.sigill.purchase.model.Use;
import eu.sigill.purchase.service.PurchaseCase;
import java.time.LocalDate;

/**
 * What a shop can offer its buyers today. Without a certificate it is reminders only.
 *
 * @param covers of its market; none where nobody registers with an order
 */
public record ShopOffer(ShopView shop, LocalDate today, MarketCovers covers) {

    /** Whether the shop has the mark today and takes protection. */
    public boolean isProtecting() {
        return shop.isCertifiedOn(today) && shop.profile().takes(Product.PROTECTION);
    }

    /** Whether somebody can register with an order and have it protected by a click. */
    public boolean isRegistering() {
        return isProtecting() && covers.isOffered();
    }

    /** In which case a member of this level hands an order over here. */
    public PurchaseCase caseOf(Level level) {
        return caseOf(level.isProtected() && isRegistering() ? Use.PROTECTION : Use.REMINDER);
    }

    /** In which case an order is handed over here for this use. */
    public PurchaseCase caseOf(Use use) {
        return new PurchaseCase(shop.id(), market(), use, shop.profile().takes(Product.PRODUCT_REVIEWS));
    }

    public Market market() {
        return shop.profile().market();
    }
}
