package eu.sigill.protection.service.claim;

import eu.sigill.platform.service.refusal.Refusal;

/** What cannot be looked at proves nothing. */
class EvidenceOfNoKind extends Refusal {

    private static final long serialVersionUID = 1;

    public EvidenceOfNoKind() {
        super(Kind.INVALID, "evidence-of-no-kind", "a file is a PDF, a JPEG or a PNG", "file");
    }
}
