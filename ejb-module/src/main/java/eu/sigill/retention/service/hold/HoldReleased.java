package eu.sigill.retention.service.hold;

import eu.sigill.platform.service.Refusal;

/** That order is released already. */
public class HoldReleased extends Refusal {

    private static final long serialVersionUID = 1;

    public HoldReleased() {
        super(Kind.CONFLICT, "hold-released", "that order is released already");
    }
}
