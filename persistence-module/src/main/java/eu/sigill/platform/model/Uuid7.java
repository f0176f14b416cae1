package eu.sigill.platform.model;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes ids that sort by the time they were made: 48 bits of milliseconds, 74 random bits (RFC 9562, section 5.7).
 *
 * <p>An id is a name, not a secret: whoever needs something that cannot be guessed makes a token.
 */
public final class Uuid7 {

    /** Behind every one of them, for lists that begin with the newest. */
    public static final UUID BEHIND_ALL = UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Uuid7() {}

    /** A new id that sorts behind every id made in an earlier millisecond. */
    public static UUID at(Instant now) {
        var high = (now.toEpochMilli() << 16) | VERSION | (RANDOM.nextInt() & 0x0FFF);
        var low = (RANDOM.nextLong() >>> 2) | VARIANT;
        return new UUID(high, low);
    }

    /** Of a text that somebody may have tampered with. */
    public static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
