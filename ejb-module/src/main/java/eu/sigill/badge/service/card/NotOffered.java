package eu.sigill.badge.service.card;

import eu.sigill.platform.service.refusal.Refusal;

/** This shop does not offer this level by a click: it is not certified, takes no protection, or its market has no cover. */
class NotOffered extends Refusal {

    private static final long serialVersionUID = 1;

    public NotOffered() {
        super(Kind.CONFLICT, "not-offered", "this shop offers reminders only", "level");
    }
}
