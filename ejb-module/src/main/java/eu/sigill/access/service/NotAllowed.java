package eu.sigill.access.service;

import eu.sigill.platform.service.refusal.Refusal;

/** The caller is known, and may not do this. */
public class NotAllowed extends Refusal {

    private static final long serialVersionUID = 1;

    public NotAllowed() {
        super(Kind.FORBIDDEN, "not-allowed", "your role does not allow this");
    }
}
