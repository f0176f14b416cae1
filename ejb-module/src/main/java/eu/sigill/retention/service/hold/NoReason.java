package eu.sigill.retention.service.hold;

import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.retention.model.hold.Hold;

/** Whoever orders that something stays says why, shortly. */
class NoReason extends Refusal {

    private static final long serialVersionUID = 1;

    public NoReason() {
        super(
                Kind.INVALID,
                "hold-without-reason",
                "reason says in 1 to " + Hold.Why.LONGEST_REASON + " characters why it stays",
                "reason");
    }
}
