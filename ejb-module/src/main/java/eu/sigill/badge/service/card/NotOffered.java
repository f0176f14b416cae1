package eu.sigill.badge.service.card;

import eu.sigill.platform.service.refusal.Refusal;

/**
 * This shop does not offer this level: for protection it is not certified, takes none, or its market has no cover; for
 * reminders it takes no reviews.
 */
class NotOffered extends Refusal {

    private static final long serialVersionUID = 1;

    public NotOffered() {
        super(Kind.CONFLICT, "not-offered", "this shop does not offer this level", "level");
    }
}
