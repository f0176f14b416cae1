package eu.sigill.access.service;

import eu.sigill.access.model.User;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.limit.TooManyTries;
import eu.sigill.platform.service.security.SecurityEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The one place where a password is checked: a few at once, and ever slower for a name that fails. */
@ApplicationScoped
class PasswordChecks {

    /** Each check takes 19 MiB and a core; more at once would let strangers fill the memory. */
    private static final int AT_ONCE = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    SignInThrottle throttle;

    private final Semaphore checks = new Semaphore(AT_ONCE, true);

    /**
     * Answers with the user of this name, if there is one, the password is theirs and nobody shut them out.
     *
     * @throws WrongCredentials if not, whatever was wrong; it takes the same time
     * @throws TooManyTries if this name failed too often lately from there, or too many are being checked
     */
    User prove(String name, Network from, Optional<User> user, Secret password) {
        throttle.check(name, from);
        var right = matches(password, user.map(User::passwordHash).orElse(PasswordHash.NOBODYS));
        if (!right || user.isEmpty() || user.get().isShutOut()) {
            throttle.failed(name, from);
            SecurityEvent.SIGN_IN_FAILED.happened();
            throw new WrongCredentials();
        }
        throttle.succeeded(name, from);
        return user.get();
    }

    private boolean matches(Secret password, String hash) {
        if (!isMyTurn()) {
            throw new TooManyTries(PATIENCE);
        }
        try {
            return PasswordHash.matches(password, hash);
        } finally {
            checks.release();
        }
    }

    /** Waits in line for a while: whoever floods the house with guesses shall not crowd out the others. */
    private boolean isMyTurn() {
        try {
            return checks.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
