package eu.sigill.badge.service.field;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An address as one-way hashes. Whoever can guess the address can find it from them, so they are as personal as it is. */
public record EmailHash(String md5, String sha256) {

    static EmailHash of(OrderEmail address) {
        var bytes = address.text().getBytes(UTF_8);
        return new EmailHash(hex("MD5", bytes), hex("SHA-256", bytes));
    }

    private static String hex(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks " + algorithm, e);
        }
    }

    @Override
    public String toString() {
        return "EmailHash[]";
    }
}
