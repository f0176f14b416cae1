package eu.sigill.access.service.user;

import eu.sigill.access.model.User;
import eu.sigill.access.model.UserId;
import eu.sigill.platform.model.Role;
import java.util.Set;

/** A user as other rooms may know them: all but the password's hash. */
public record UserView(UserId id, String name, Set<Role> roles, boolean shutOut) {

    public static UserView of(User user) {
        return new UserView(user.id(), user.name(), user.roles(), user.isShutOut());
    }

    @Override
    public String toString() {
        return "UserView[" + id + "]";
    }
}
