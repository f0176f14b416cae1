package eu.sigill.protection.web.own;

import eu.sigill.protection.service.ProtectionView;
import eu.sigill.protection.service.claim.told.ClaimView;
import java.util.List;

/**
 * A member's protected order, and what became of it.
 *
 * @param shop what the shop is called
 * @param isClaimable whether a claim can be reported today
 * @param claims the newest first
 */
public record OwnOrder(String shop, ProtectionView protection, boolean isClaimable, List<ClaimView> claims) {

    public OwnOrder {
        claims = List.copyOf(claims);
    }

    @Override
    public String toString() {
        return "OwnOrder[" + protection.id() + "]";
    }
}
