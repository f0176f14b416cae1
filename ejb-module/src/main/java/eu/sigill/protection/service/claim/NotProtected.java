package eu.sigill.protection.service.claim;

import eu.sigill.platform.service.refusal.Refusal;

/** What is not protected cannot be claimed; whether the order is known at all is not told. */
class NotProtected extends Refusal {

    private static final long serialVersionUID = 1;

    public NotProtected() {
        super(
                Kind.CONFLICT,
                "not-protected",
                "no order of yours with this number is protected in this shop",
                "orderNr");
    }
}
