package eu.sigill.protection.service.claim;

import eu.sigill.platform.service.refusal.Refusal;

/** Evidence goes through memory, so it has a limit. */
public class EvidenceTooLarge extends Refusal {

    private static final long serialVersionUID = 1;

    public EvidenceTooLarge() {
        super(Kind.TOO_LARGE, "evidence-too-large", "a file has 10 MB at most", "file");
    }
}
