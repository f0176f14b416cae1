package eu.sigill.privacy.service.register;

import eu.sigill.platform.service.refusal.Refusal;

/** The register has no such entry. */
class UnknownActivity extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownActivity() {
        super(Kind.UNKNOWN, "unknown-activity", "the register has no such entry");
    }
}
