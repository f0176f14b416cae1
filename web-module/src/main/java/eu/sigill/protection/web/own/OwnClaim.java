package eu.sigill.protection.web.own;

import eu.sigill.protection.model.claim.ClaimState;
import eu.sigill.protection.service.claim.ClaimService;
import eu.sigill.protection.service.claim.told.ClaimView;

/** What {@code protection/claim.xhtml} shows: a member's claim, and the order that it is about. */
public record OwnClaim(OwnOrder order, ClaimView claim) {

    /** Whether more proof can be added. */
    public boolean isProvable() {
        var undecided = claim.state() == ClaimState.REPORTED || claim.state() == ClaimState.SHOP_ASKED;
        return undecided && claim.evidence().size() < ClaimService.MOST_FILES;
    }

    @Override
    public String toString() {
        return "OwnClaim[" + claim.id() + "]";
    }
}
