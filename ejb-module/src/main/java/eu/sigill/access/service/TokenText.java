package eu.sigill.access.service;

import eu.sigill.platform.service.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The text of a token: 256 random bits behind a prefix that secret scanners can look for. */
final class TokenText {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "sigill_";

    private TokenText() {}

    static Secret fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A plain SHA-256 is enough for a text that nobody can guess. */
    static byte[] digest(Secret token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.reveal().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
