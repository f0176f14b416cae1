package eu.sigill.badge.service.card;

import eu.sigill.platform.service.refusal.Refusal;

/** Plus promises much more than a card has room to explain, and is not taken by one click on a shop's page. */
class PlusByForm extends Refusal {

    private static final long serialVersionUID = 1;

    public PlusByForm() {
        super(Kind.CONFLICT, "plus-by-form", "Plus is registered for on the form at /membership", "level");
    }
}
