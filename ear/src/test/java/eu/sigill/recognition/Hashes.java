package eu.sigill.recognition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a script makes of an address. */
public final class Hashes {

    private Hashes() {}

    public static String md5(String address) {
        return of("MD5", address);
    }

    static String sha256(String address) {
        return of("SHA-256", address);
    }

    private static String of(String algorithm, String address) {
        try {
            var digest = MessageDigest.getInstance(algorithm).digest(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
