package eu.sigill.protection.model.claim;

/** What went wrong. Defects are no reason: they are a matter of warranty. */
public enum ClaimReason {
    NO_DELIVERY,
    /** The goods went back, or the contract was withdrawn from, and the money did not come. */
    NO_REFUND,
    INSOLVENCY
}
