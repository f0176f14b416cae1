package eu.sigill.privacy.service.look;

import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.privacy.model.look.Look;

/** Whoever looks at blocked data says why, shortly. */
class LookWithoutReason extends Refusal {

    private static final long serialVersionUID = 1;

    LookWithoutReason() {
        super(
                Kind.INVALID,
                "look-without-reason",
                "reason says in 1 to " + Look.LONGEST_REASON + " characters why somebody looks",
                "reason");
    }
}
