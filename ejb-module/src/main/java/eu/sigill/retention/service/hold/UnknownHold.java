package eu.sigill.retention.service.hold;

import eu.sigill.platform.service.refusal.Refusal;

/** There is no such order. */
public class UnknownHold extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownHold() {
        super(Kind.UNKNOWN, "unknown-hold", "there is no such order");
    }
}
