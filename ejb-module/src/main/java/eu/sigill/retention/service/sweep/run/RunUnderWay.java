package eu.sigill.retention.service.sweep.run;

import eu.sigill.platform.service.refusal.Refusal;

/** Somebody sweeps already. */
public class RunUnderWay extends Refusal {

    private static final long serialVersionUID = 1;

    public RunUnderWay() {
        super(Kind.CONFLICT, "run-under-way", "a run is under way; wait for its end");
    }
}
