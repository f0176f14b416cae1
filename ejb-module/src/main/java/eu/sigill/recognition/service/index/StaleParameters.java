package eu.sigill.recognition.service.index;

import eu.sigill.platform.service.refusal.Refusal;

/** The question was put by the parameters of an epoch or an index that is gone. */
public class StaleParameters extends Refusal {

    private static final long serialVersionUID = 1;

    public StaleParameters() {
        super(Kind.CONFLICT, "stale-parameters", "fetch the parameters again, then ask once more");
    }
}
