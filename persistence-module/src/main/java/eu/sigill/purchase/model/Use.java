package eu.sigill.purchase.model;

/** What an order is handed over for. */
public enum Use {
    /** Somebody wants to be reminded to review, and nothing else. */
    REMINDER,
    /** The order is to be protected, which needs to know what it is worth. */
    PROTECTION
}
