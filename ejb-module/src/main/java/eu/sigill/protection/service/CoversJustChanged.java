package eu.sigill.protection.service;

import eu.sigill.platform.service.Refusal;

/** Two promised something at once, and this one came second. */
public class CoversJustChanged extends Refusal {

    private static final long serialVersionUID = 1;

    public CoversJustChanged() {
        super(Kind.CONFLICT, "covers-just-changed", "somebody else changed this cover a moment ago; look again");
    }
}
