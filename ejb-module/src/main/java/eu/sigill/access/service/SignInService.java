package eu.sigill.access.service;

import eu.sigill.access.model.User;
import eu.sigill.access.model.Users;
import eu.sigill.platform.service.Secret;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Lets people in who know their password. */
@Stateless
@PermitAll
public class SignInService {

    /** Each check takes 19 MiB and a core; more at once would let strangers fill the memory. */
    private static final Semaphore CHECKS = new Semaphore(4);

    private static final Duration BUSY = Duration.ofSeconds(2);

    @Inject
    Users users;

    @Inject
    SignInThrottle throttle;

    /**
     * Checks name and password.
     *
     * @throws WrongCredentials if either is wrong, or if the user is shut out; it takes the same time
     * @throws TooManyTries if this name failed too often lately
     */
    public SignedIn signIn(String name, Secret password) {
        throttle.check(name);
        var user = users.named(name);
        var right = matches(password, user.map(User::passwordHash).orElse(PasswordHash.NOBODYS));
        if (!right || user.isEmpty() || user.get().isShutOut()) {
            throttle.failed(name);
            throw new WrongCredentials();
        }
        throttle.succeeded(name);
        return SignedIn.as(user.get());
    }

    /** The same user as they are now; empty once they are shut out, whatever their session says. */
    public Optional<SignedIn> refreshed(SignedIn before) {
        return users.find(before.user()).filter(user -> !user.isShutOut()).map(SignedIn::as);
    }

    private static boolean matches(Secret password, String hash) {
        if (!CHECKS.tryAcquire()) {
            throw new TooManyTries(BUSY);
        }
        try {
            return PasswordHash.matches(password, hash);
        } finally {
            CHECKS.release();
        }
    }
}
