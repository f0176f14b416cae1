package eu.sigill.access.service;

import eu.sigill.access.model.User;
import eu.sigill.access.model.UserId;
import eu.sigill.access.model.Users;
import eu.sigill.platform.model.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking now, looked up afresh in each request, so that whoever is shut out is out at once.
 *
 * <p>The principal's name is a user's id; a name or an address never travels there.
 */
@RequestScoped
public class Caller {

    @Inject
    Principal principal;

    @Inject
    Users users;

    private boolean looked;
    private @Nullable User known;

    Optional<User> user() {
        if (!looked) {
            known = userId().flatMap(users::find)
                    .filter(user -> !user.isShutOut())
                    .orElse(null);
            looked = true;
        }
        return Optional.ofNullable(known);
    }

    User require() {
        return user().orElseThrow(NotAllowed::new);
    }

    /**
     * The user who asks.
     *
     * @throws NotAllowed if nobody is signed in
     */
    public UserId id() {
        return require().id();
    }

    public boolean is(Role role) {
        return user().map(user -> user.roles().contains(role)).orElse(false);
    }

    private Optional<UserId> userId() { // the container has a name of its own for nobody
        return Optional.ofNullable(principal).map(Principal::getName).flatMap(UserId::parse);
    }
}
