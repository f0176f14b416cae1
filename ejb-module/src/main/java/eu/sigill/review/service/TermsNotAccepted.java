package eu.sigill.review.service;

import eu.sigill.platform.service.refusal.Refusal;

/** Nothing is published before its author accepts the terms. */
class TermsNotAccepted extends Refusal {

    private static final long serialVersionUID = 1;

    public TermsNotAccepted() {
        super(Kind.INVALID, "terms-not-accepted", "accept the terms to publish", "terms");
    }
}
