package eu.sigill.access.service;

import eu.sigill.access.model.User;
import eu.sigill.access.model.Users;
import eu.sigill.platform.model.Role;
import eu.sigill.platform.service.KeysAtRest;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Who asks, for tests. */
public final class Callers {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private Callers() {}

    /** A user of this role whom nobody else knows. */
    public static User user(String name, Role... roles) {
        return User.admit(name, "no hash", Set.of(roles), NOW);
    }

    /** This user asks. */
    public static Caller of(User user) {
        var users = new InMemoryUsers();
        users.add(user);
        return of(user, users);
    }

    public static Caller of(User user, Users users) {
        return named(user.id().toString(), users);
    }

    /** Nobody is signed in; the container has a name for that. */
    public static Caller nobody() {
        return named("anonymous", new InMemoryUsers());
    }

    /** Where passwords are checked, and nobody has failed yet. */
    static PasswordChecks passwordChecks(KeysAtRest keys, Clock clock) {
        var checks = new PasswordChecks();
        checks.throttle = new SignInThrottle();
        checks.throttle.keys = keys;
        checks.throttle.clock = clock;
        checks.throttle.begin();
        return checks;
    }

    private static Caller named(String name, Users users) {
        Principal principal = () -> name;
        var caller = new Caller();
        caller.principal = principal;
        caller.users = users;
        return caller;
    }
}
