package eu.sigill.merchant.service;

import eu.sigill.platform.service.refusal.Refusal;

/** There is no such merchant, or not for this caller. */
public class UnknownMerchant extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownMerchant() {
        super(Kind.UNKNOWN, "unknown-merchant", "there is no such merchant");
    }
}
