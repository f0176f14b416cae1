package eu.sigill.privacy.service.request;

import eu.sigill.platform.service.refusal.Refusal;

/** There is no such request. */
public class UnknownRequest extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownRequest() {
        super(Kind.UNKNOWN, "unknown-request", "there is no such request");
    }
}
