package eu.sigill.retention.service.hold;

import eu.sigill.platform.service.refusal.Refusal;

/** There is no such row of that kind, or there is none any more. */
public class UnknownRow extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownRow() {
        super(Kind.INVALID, "unknown-row", "there is nothing of that kind with that id, or not any longer", "row");
    }
}
