package eu.sigill.review.service;

import eu.sigill.platform.service.refusal.Refusal;

/** Two published for the same order at once, and this one came second. */
class JustPublished extends Refusal {

    private static final long serialVersionUID = 1;

    public JustPublished() {
        super(
                Kind.CONFLICT,
                "just-published",
                "a review for this order was published a moment ago; open the link again to edit it");
    }
}
