package eu.sigill.protection.service.cover;

import eu.sigill.platform.service.refusal.Refusal;

/** Two promised something at once, and this one came second. */
public class CoversJustChanged extends Refusal {

    private static final long serialVersionUID = 1;

    public CoversJustChanged() {
        super(Kind.CONFLICT, "covers-just-changed", "somebody else changed this cover a moment ago; look again");
    }
}
