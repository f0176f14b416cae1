package eu.sigill.review.model;

import eu.sigill.retention.model.row.RetainedTable;

/** Where reviews and their authors lie, for whoever dates them. */
public final class KeptReviews {

    /** Who wrote. The author stays, as nobody, for the reviews. */
    public static final RetainedTable IDENTITIES = RetainedTable.of("review.identity", "review_author")
            .inEveryMarket()
            .clearing("email_digest", "wrapped_key", "sealed_identity");

    /** What they wrote. */
    public static final RetainedTable TEXTS =
            RetainedTable.of("review.text", "review").inEveryMarket();

    private KeptReviews() {}
}
