package eu.sigill.platform.service.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests without a key. Whoever can guess what went in can find it from what came out; see {@link KeyedDigest}. */
public final class PlainDigest {

    public static final String SHA_256 = "SHA-256";
    public static final String MD5 = "MD5";

    private PlainDigest() {}

    /** A new one, by an algorithm that every Java has. */
    public static MessageDigest by(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks " + algorithm, e);
        }
    }

    public static byte[] sha256(byte[] bytes) {
        return by(SHA_256).digest(bytes);
    }
}
