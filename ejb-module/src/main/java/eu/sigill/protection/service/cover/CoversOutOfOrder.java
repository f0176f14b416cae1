package eu.sigill.protection.service.cover;

import eu.sigill.platform.service.refusal.Refusal;

/** Whoever rises must not fall. */
public class CoversOutOfOrder extends Refusal {

    private static final long serialVersionUID = 1;

    public CoversOutOfOrder() {
        super(
                Kind.CONFLICT,
                "covers-out-of-order",
                "Plus covers more than Basic and for as long at least, and there is no Plus without Basic");
    }
}
