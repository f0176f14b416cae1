package eu.sigill.access.service.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers for a moment for whom a token speaks, so that not every call asks the database.
 *
 * <p>Another server learns of a revocation when its moment is over: five seconds at the latest.
 */
@ApplicationScoped
class KnownBearers {

    private static final Duration MOMENT = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Cache<ByteBuffer, Bearer> bearers =
            Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(MOST).build();

    Optional<Bearer> find(byte[] digest, Supplier<Optional<Bearer>> look) {
        var key = ByteBuffer.wrap(digest);
        var remembered = bearers.getIfPresent(key);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        var found = look.get(); // unknown tokens are not remembered: guesses must not push out the real ones
        found.ifPresent(bearer -> bearers.put(key, bearer));
        return found;
    }

    /** After the commit: before it, a call at the same moment would find the token good and remember it again. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) TokenRevoked revoked) {
        bearers.invalidateAll();
    }
}
