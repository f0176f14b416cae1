package eu.sigill.access.service;

import eu.sigill.platform.service.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with 19 MiB, two passes, one lane: the OWASP minimum, some 20 ms on one core.
 *
 * <p>Written as {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}, so that stronger settings can come later without locking
 * anybody out.
 */
final class PasswordHash {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** Belongs to nobody; checked where the name is unknown, so that the answer takes as long. */
    static final String NOBODYS = of(new Secret("nobody's password"));

    private PasswordHash() {}

    static String of(Secret password) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        var text = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        KIBIBYTES,
                        PASSES,
                        LANES,
                        text.encodeToString(salt),
                        text.encodeToString(argon2id(password, salt, KIBIBYTES, PASSES, LANES)));
    }

    /** Whether this is the password, compared in constant time. */
    static boolean matches(Secret password, String hash) {
        var parts = FORM.matcher(hash);
        if (!parts.matches()) {
            throw new IllegalStateException("a stored password hash has an unknown form");
        }
        var computed = argon2id(
                password,
                Base64.getDecoder().decode(parts.group(4)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
        return MessageDigest.isEqual(computed, Base64.getDecoder().decode(parts.group(5)));
    }

    /** The salt: made anew with each password, so it tells two of them apart, and it is no secret. */
    static String mark(String hash) {
        var parts = FORM.matcher(hash);
        return parts.matches() ? parts.group(4) : "";
    }

    private static byte[] argon2id(Secret password, byte[] salt, int kibibytes, int passes, int lanes) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[LENGTH];
        argon2.generateBytes(password.reveal().getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
