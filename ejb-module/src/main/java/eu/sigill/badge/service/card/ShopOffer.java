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
 * What a shop can offer its buyers today: protection, reminders, both or nothing. Without a certificate it is no protection.
 *
 * @param covers of its market; none where orders are not protected
 */
public record ShopOffer(ShopView shop, LocalDate today, MarketCovers covers) {

    /** Whether the shop has the mark today and takes protection, and its market has a cover. */
    public boolean isProtecting() {
        return shop.isCertifiedOn(today) && shop.profile().takes(Product.PROTECTION) && covers.isOffered();
    }

    /** Whether a click on the card is enough to have an order protected; else there is the form. */
    public boolean isRegistering() {
        return isProtecting() && covers.isOnTheSpot();
    }

    /** Whether there is anything to remind buyers of. */
    public boolean isReminding() {
        return shop.profile().isReviewed();
    }

    /** In which case a member of this level hands an order over here. */
    public PurchaseCase caseOf(Level level) {
        return caseOf(level.isProtected() && isProtecting() ? Use.PROTECTION : Use.REMINDER);
    }

    /** In which case an order is handed over here for this use. */
    public PurchaseCase caseOf(Use use) {
        return new PurchaseCase(shop.id(), market(), use, shop.profile().takes(Product.PRODUCT_REVIEWS));
    }

    public Market market() {
        return shop.profile().market();
    }
}
