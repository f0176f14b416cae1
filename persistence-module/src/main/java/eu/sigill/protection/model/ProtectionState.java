package eu.sigill.protection.model;

/** Where a protection stands. */
public enum ProtectionState {
    /** The shop's ceiling left no room for it yet. */
    OFFERED,
    ACTIVE,
    /** Something went wrong with the order, and somebody is looking into it; meanwhile it cannot end. */
    CLAIMED,
    /** Its days are over, or it was paid out. */
    EXPIRED
}
