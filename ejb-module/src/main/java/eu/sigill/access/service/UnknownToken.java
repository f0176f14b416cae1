package eu.sigill.access.service;

import eu.sigill.platform.service.Refusal;

/** There is no such token, or not of this caller. */
public class UnknownToken extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownToken() {
        super(Kind.UNKNOWN, "unknown-token", "there is no such token");
    }
}
