package eu.sigill.retention.service.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Binds each line to all before it: SHA-256 (FIPS 180-4) of the last line's hash and this line's text. */
final class Chain {

    private Chain() {}

    static byte[] next(byte[] before, String line) {
        var digest = sha256();
        digest.update(before);
        return digest.digest(line.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
