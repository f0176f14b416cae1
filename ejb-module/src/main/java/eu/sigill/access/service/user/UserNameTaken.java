package eu.sigill.access.service.user;

import eu.sigill.platform.service.refusal.Refusal;

/** Two users cannot sign in with one name. */
public class UserNameTaken extends Refusal {

    private static final long serialVersionUID = 1;

    public UserNameTaken() {
        super(Kind.CONFLICT, "user-name-taken", "somebody signs in with this name already; choose another", "name");
    }
}
