package eu.sigill.protection.service.claim.told;

import eu.sigill.platform.service.refusal.Refusal;

/** Nobody reads a hundred files. */
public class EnoughEvidence extends Refusal {

    private static final long serialVersionUID = 1;

    public EnoughEvidence() {
        super(Kind.CONFLICT, "enough-evidence", "a claim has 10 files at most", "file");
    }
}
