package eu.sigill.access.service.user;

import eu.sigill.platform.service.refusal.Refusal;

/** There is no such user, or not for this caller. */
public class UnknownUser extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownUser() {
        super(Kind.UNKNOWN, "unknown-user", "there is no such user");
    }
}
