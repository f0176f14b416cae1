package eu.sigill.platform.threshold;

import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names networks by HMAC-SHA256 under a key that lives in memory, for an hour.
 *
 * <p>With the key goes the only way from a token back to a network: all of them could be tried in seconds.
 */
final class NetworkTokens {

    /** What all are called whose address is not known. */
    static final String UNKNOWN = "unknown";

    private static final Duration LIFE = Duration.ofHours(1);
    private static final int TOKEN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private volatile Key key;

    /** @param mac never used itself: a copy of it is ready sooner than a new one */
    private record Key(Mac mac, Instant until) {}

    NetworkTokens(Clock clock) {
        this.clock = clock;
        this.key = fresh(clock.instant());
    }

    String of(Optional<InetAddress> address) {
        return address.map(Front::network).map(this::token).orElse(UNKNOWN);
    }

    private String token(byte[] network) {
        try {
            var mac = (Mac) current().mac().clone();
            return HexFormat.of().formatHex(mac.doFinal(network), 0, TOKEN_BYTES);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this Java's HMAC-SHA256 cannot be copied", e);
        }
    }

    private Key current() {
        var now = clock.instant();
        var known = key;
        return now.isBefore(known.until()) ? known : changed(now);
    }

    private synchronized Key changed(Instant now) {
        if (!now.isBefore(key.until())) {
            key = fresh(now);
        }
        return key;
    }

    private static Key fresh(Instant now) {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return new Key(mac, now.plus(LIFE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HMAC-SHA256", e);
        }
    }
}
