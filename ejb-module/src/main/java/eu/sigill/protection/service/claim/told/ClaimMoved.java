package eu.sigill.protection.service.claim.told;

import eu.sigill.platform.service.refusal.Refusal;

/** What somebody wants to do with a claim is not its turn, or not any more. */
public class ClaimMoved extends Refusal {

    private static final long serialVersionUID = 1;

    public ClaimMoved() {
        super(Kind.CONFLICT, "claim-moved", "the claim is not where it was; look at it again");
    }
}
