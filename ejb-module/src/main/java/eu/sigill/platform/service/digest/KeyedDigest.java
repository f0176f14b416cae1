package eu.sigill.platform.service.digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns texts into a tag that tells whether they are the same again, and nothing else: HMAC-SHA256 (RFC 2104).
 *
 * <p>Without the key a tag cannot be tried against a list of guesses, which a plain hash of an e-mail address can.
 */
public final class KeyedDigest {

    /** Never used itself: a copy of it is ready sooner than a new one, for which all providers are asked. */
    private final Mac keyed;

    public KeyedDigest(byte[] key) {
        try {
            keyed = Mac.getInstance("HmacSHA256");
            keyed.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HMAC-SHA256", e);
        }
    }

    /** The tag of these texts in this order, 32 bytes; each is preceded by its length, so none can run into the next. */
    public byte[] of(String... texts) {
        var mac = begun();
        for (var text : texts) {
            add(text.getBytes(StandardCharsets.UTF_8), mac);
        }
        return mac.doFinal();
    }

    /** The same of bytes, for callers who wipe them afterwards. */
    public byte[] of(byte[] bytes) {
        var mac = begun();
        add(bytes, mac);
        return mac.doFinal();
    }

    private Mac begun() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this Java's HMAC-SHA256 cannot be copied", e);
        }
    }

    private static void add(byte[] bytes, Mac mac) {
        mac.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
        mac.update(bytes);
    }

    @Override
    public String toString() {
        return "KeyedDigest[HMAC-SHA256]";
    }
}
