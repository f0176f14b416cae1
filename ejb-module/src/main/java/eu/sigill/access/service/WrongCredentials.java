package eu.sigill.access.service;

import eu.sigill.platform.service.refusal.Refusal;

/** Name or password is wrong; which of them is not told. */
public class WrongCredentials extends Refusal {

    private static final long serialVersionUID = 1;

    public WrongCredentials() {
        super(Kind.UNAUTHENTICATED, "wrong-credentials", "name or password is not right");
    }
}
