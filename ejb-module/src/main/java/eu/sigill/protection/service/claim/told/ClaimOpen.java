package eu.sigill.protection.service.claim.told;

import eu.sigill.platform.service.refusal.Refusal;

/** An order has one claim at a time. */
public class ClaimOpen extends Refusal {

    private static final long serialVersionUID = 1;

    public ClaimOpen() {
        super(Kind.CONFLICT, "claim-open", "this order is claimed already; its claim is being worked on");
    }
}
