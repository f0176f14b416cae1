package eu.sigill.link.kit.seal;

import eu.sigill.link.kit.wire.Bytes;
import javax.crypto.Cipher;

/**
 * Closes texts in the compatible form: IV, AES-256-CBC with PKCS7 padding, then HMAC-SHA256 over both.
 *
 * <p>The form has no associated data: neither domain nor time is protected. One thread at a time.
 */
public final class CompatibleSealing {

    /** How many bytes a text leaves free at its beginning. */
    public static final int HEAD = Primitives.BLOCK;

    private final RandomPool random = new RandomPool();
    private final Cipher cipher;
    private final KeptHmac mac;

    public CompatibleSealing(byte[] encryptKey, byte[] authKey) {
        cipher = Primitives.endlessCbc(Cipher.ENCRYPT_MODE, encryptKey);
        mac = new KeptHmac(authKey);
    }

    /**
     * Closes a text.
     *
     * @param text {@link #HEAD} free bytes, then the text; padding is added to it
     * @param sealed receives IV, encrypted text and MAC
     */
    public void seal(Bytes text, Bytes sealed) {
        // A random block, encrypted as the first one, is again a random block: it becomes the IV of those that follow
        // (NIST SP 800-38A, appendix C). What the chain held before makes no difference to that.
        random.fill(text.array(), 0, HEAD);
        pad(text);
        int length = text.length();
        sealed.clear();
        sealed.extend(length + Primitives.MAC_LENGTH);
        Primitives.update(cipher, text.array(), length, sealed.array());
        mac.put(sealed.array(), length, sealed.array(), length);
    }

    private static void pad(Bytes text) {
        int padding = Primitives.BLOCK - text.length() % Primitives.BLOCK; // PKCS7, RFC 5652 section 6.3
        for (int i = 0; i < padding; i++) {
            text.add(padding);
        }
    }
}
