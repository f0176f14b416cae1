package eu.sigill.merchant.service;

import eu.sigill.platform.service.refusal.Refusal;

/** There is no such shop, or not for this caller; which of them is not told. */
public class UnknownShop extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownShop() {
        super(Kind.UNKNOWN, "unknown-shop", "there is no such shop");
    }
}
