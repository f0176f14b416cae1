package eu.sigill.access.service;

import eu.sigill.access.model.Role;
import eu.sigill.access.model.User;
import eu.sigill.access.model.UserId;
import java.io.Serializable;
import java.util.Set;

/** Who signed in, as the session remembers it. */
public record SignedIn(String id, String name, Set<Role> roles) implements Serializable {

    static SignedIn as(User user) {
        return new SignedIn(user.id().toString(), user.name(), user.roles());
    }

    public UserId user() {
        return UserId.fromString(id);
    }

    @Override
    public String toString() {
        return "SignedIn[" + id + "]";
    }
}
