package eu.sigill.review.service;

import eu.sigill.platform.service.refusal.Refusal;

/** The order has its author, and this link speaks for somebody else. Who that is, is not told. */
class NotThisLink extends Refusal {

    private static final long serialVersionUID = 1;

    public NotThisLink() {
        super(
                Kind.CONFLICT,
                "not-this-link",
                "this link cannot publish a review for this order; ask the shop for a new one");
    }
}
