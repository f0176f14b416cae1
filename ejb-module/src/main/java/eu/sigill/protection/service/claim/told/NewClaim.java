package eu.sigill.protection.service.claim.told;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.protection.model.claim.ClaimReason;

/**
 * What a member reports.
 *
 * @param orderNumber always stated, so that nobody claims by chance
 * @param text what happened, in the member's words
 */
public record NewClaim(ShopId shop, String orderNumber, ClaimReason reason, String text) {

    @Override
    public String toString() {
        return "NewClaim[" + reason + "]";
    }
}
