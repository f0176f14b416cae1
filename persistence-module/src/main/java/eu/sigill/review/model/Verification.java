package eu.sigill.review.model;

/** How it was made sure that the author bought there (UCPD Art. 7(6)). */
public enum Verification {
    /** The author opened a link that the shop made for this very order. */
    ORDER_LINK,
    /** Brought from elsewhere; shown as such, and not counted. */
    IMPORTED
}
