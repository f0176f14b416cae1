package eu.sigill.access.service.token;

import eu.sigill.platform.service.Secret;
import java.security.SecureRandom;
import java.util.Base64;

/** The text of a token: 256 random bits behind a prefix that secret scanners can look for. */
public final class TokenText {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "sigill_";

    private TokenText() {}

    public static Secret fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
