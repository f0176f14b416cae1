package eu.sigill.retention.service.hold;

import eu.sigill.platform.service.refusal.Refusal;

/** An order ends on a day to come. */
public class HoldOver extends Refusal {

    private static final long serialVersionUID = 1;

    public HoldOver() {
        super(Kind.INVALID, "hold-over", "until is a day to come, such as 2030-01-31", "until");
    }
}
