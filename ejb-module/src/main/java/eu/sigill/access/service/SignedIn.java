package eu.sigill.access.service;

import eu.sigill.access.model.User;
import eu.sigill.access.model.UserId;
import eu.sigill.platform.model.Role;
import java.io.Serializable;
import java.util.Set;

/**
 * Who signed in, as the session remembers it.
 *
 * @param password tells the password that they signed in with from a later one, and says nothing of either
 */
public record SignedIn(String id, String name, Set<Role> roles, String password) implements Serializable {

    static SignedIn as(User user) {
        return new SignedIn(user.id().toString(), user.name(), user.roles(), PasswordHash.mark(user.passwordHash()));
    }

    public UserId user() {
        return UserId.fromString(id);
    }

    boolean isStill(User user) {
        return !user.isShutOut() && password.equals(PasswordHash.mark(user.passwordHash()));
    }

    @Override
    public String toString() {
        return "SignedIn[" + id + "]";
    }
}
