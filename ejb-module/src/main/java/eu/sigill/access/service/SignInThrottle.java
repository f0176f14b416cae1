package eu.sigill.access.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.limit.Network;
import eu.sigill.platform.service.limit.NetworkQuota;
import eu.sigill.platform.service.limit.TooManyTries;
import eu.sigill.platform.service.security.SecurityEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Slows down whoever guesses: five tries are free, then each failure doubles the wait for that name, up to 15 minutes. Who
 * tries name after name is stopped too: a network may fail so often in a quarter of an hour, whoever it tries to be.
 *
 * <p>The wait is for the network that the failures came from, so that a stranger cannot keep somebody out by failing in
 * their name. It counts in memory, per server, by keyed digests; whether a name exists makes no difference.
 */
@ApplicationScoped
class SignInThrottle {

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_NAMES = 50_000;

    /** An office of many forgetful people fits in; a list of names does not. */
    static final int MOST_OF_A_NETWORK = 50;

    @Inject
    KeysAtRest keys;

    @Inject
    Clock clock;

    private final Cache<ByteBuffer, Failures> failures = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST_WAIT.multipliedBy(2))
            .maximumSize(MOST_NAMES)
            .build();

    @SuppressWarnings("NullAway.Init") // the container calls begin before anybody else
    private NetworkQuota networks;

    @PostConstruct
    void begin() {
        networks = new NetworkQuota(MOST_OF_A_NETWORK, LONGEST_WAIT, clock);
    }

    /**
     * Lets a try through.
     *
     * @throws TooManyTries if this name must wait there, or everybody there
     */
    void check(String name, Network from) {
        checkNetwork(from);
        var known = failures.getIfPresent(key(name, from));
        if (known != null && clock.instant().isBefore(known.waitUntil())) {
            SecurityEvent.SIGN_IN_THROTTLED.happened();
            throw new TooManyTries(Duration.between(clock.instant(), known.waitUntil()));
        }
    }

    private void checkNetwork(Network from) {
        try {
            networks.check(from);
        } catch (TooManyTries e) {
            SecurityEvent.SIGN_IN_THROTTLED.happened();
            throw e;
        }
    }

    void failed(String name, Network from) {
        if (!from.equals(Network.SIGNED_IN)) { // else the failures of all who are signed in would be those of one
            networks.count(from);
        }
        failures.asMap()
                .merge(key(name, from), new Failures(1, Instant.MIN), (before, one) -> before.oneMore(clock.instant()));
    }

    void succeeded(String name, Network from) {
        failures.invalidate(key(name, from));
    }

    private ByteBuffer key(String name, Network from) {
        return ByteBuffer.wrap(keys.digest("sign-in").of(name.strip().toLowerCase(Locale.ROOT), from.token()));
    }

    private record Failures(int count, Instant waitUntil) {

        Failures oneMore(Instant now) {
            var beyond = count + 1 - FREE;
            if (beyond < 0) {
                return new Failures(count + 1, Instant.MIN);
            }
            var wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
            return new Failures(count + 1, now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
        }
    }
}
