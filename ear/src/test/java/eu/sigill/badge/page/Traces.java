package eu.sigill.badge.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What would tell of a shopper, wherever it stood, in small letters: what the order page knows, and what others make of addresses. */
final class Traces {

    private Traces() {}

    static List<String> of(String email, OrderBlock order) {
        var traces = new ArrayList<>(List.of(
                email,
                email.replace("@", "%40"),
                email.substring(0, email.indexOf('@')),
                order.number(),
                "4711",
                base64(email.getBytes(UTF_8))));
        for (var algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
            var digest = digest(algorithm, email);
            traces.add(HexFormat.of().formatHex(digest, 0, 8));
            traces.add(base64(digest).substring(0, 8));
        }
        return traces.stream().map(trace -> trace.toLowerCase(Locale.ROOT)).toList();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
