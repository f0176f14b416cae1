package eu.sigill.retention.service.sweep.run;

import eu.sigill.platform.service.refusal.Refusal;

/** There is no such run. */
public class UnknownRun extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownRun() {
        super(Kind.UNKNOWN, "unknown-run", "there is no such run");
    }
}
