package eu.sigill.review.service;

import eu.sigill.platform.service.refusal.Refusal;

/** A review without stars is none. */
class NothingToPublish extends Refusal {

    private static final long serialVersionUID = 1;

    public NothingToPublish() {
        super(Kind.INVALID, "nothing-to-publish", "choose at least one number of stars", "stars");
    }
}
