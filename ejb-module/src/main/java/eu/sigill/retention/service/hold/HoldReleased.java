package eu.sigill.retention.service.hold;

import eu.sigill.platform.service.refusal.Refusal;

/** That order is released already. */
class HoldReleased extends Refusal {

    private static final long serialVersionUID = 1;

    public HoldReleased() {
        super(Kind.CONFLICT, "hold-released", "that order is released already");
    }
}
