package eu.sigill.protection.model.claim;

/** Where a claim stands. */
public enum ClaimState {
    /** Said, and not proved yet. */
    REPORTED,
    /** The shop has some days to answer. */
    SHOP_ASKED,
    /** Granted, and to be paid. */
    DECIDED,
    PAID,
    REJECTED;

    public boolean isOpen() {
        return this == REPORTED || this == SHOP_ASKED || this == DECIDED;
    }
}
