package eu.sigill.access.service.token;

import eu.sigill.platform.service.refusal.Refusal;

/** There is no such token, or not of this caller. */
public class UnknownToken extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownToken() {
        super(Kind.UNKNOWN, "unknown-token", "there is no such token");
    }
}
