package eu.sigill.protection.service.claim;

import eu.sigill.platform.service.refusal.Refusal;

/** There is no such claim, or not for this caller. */
public class UnknownClaim extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownClaim() {
        super(Kind.UNKNOWN, "unknown-claim", "there is no such claim");
    }
}
