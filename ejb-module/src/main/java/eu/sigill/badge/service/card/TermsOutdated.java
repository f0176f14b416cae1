package eu.sigill.badge.service.card;

import eu.sigill.platform.service.refusal.Refusal;

/** Somebody clicked under terms that are not those of today. */
class TermsOutdated extends Refusal {

    private static final long serialVersionUID = 1;

    public TermsOutdated() {
        super(Kind.CONFLICT, "terms-outdated", "the terms have changed; load the page again and read them", "terms");
    }
}
