package eu.sigill.link.kit.seal;

import eu.sigill.link.kit.wire.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes and opens texts in the own form: AES-256-GCM under a key for one purpose, bound to where the link leads.
 *
 * <p>The nonce is random (96 bits), so one pair of keys should not make more than 2^32 links (NIST SP 800-38D, 8.3).
 * One thread at a time.
 */
public final class OwnSeal {

    /** Texts are padded to a multiple of this, so that their length does not tell a name's. */
    public static final int BUCKET = 64;

    private static final String VERSION = "v2";
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_LENGTH = 16;

    private final RandomPool random = new RandomPool();
    private final Cipher cipher;
    private final SecretKeySpec key;
    private final byte[] bound;

    /**
     * A seal for one pair of keys, purpose, shop and market.
     *
     * @param material both keys, encryptKey first
     */
    public OwnSeal(byte[] material, String kid, String purpose, String domain, String market) {
        var label = ("sigill link " + VERSION + " aes-256-gcm " + purpose).getBytes(StandardCharsets.US_ASCII);
        key = new SecretKeySpec(Hkdf.derive(material, new byte[0], label, 32), "AES");
        bound = bound(VERSION, kid, purpose, domain, market);
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES in GCM mode", e);
        }
    }

    /** Fills in random bytes, for ids that nobody can guess. */
    public void random(byte[] out) {
        random.fill(out, 0, out.length);
    }

    /** Pads a text with spaces, which JSON ignores, and closes it: nonce, encrypted text, tag. */
    public void seal(Bytes text, Bytes sealed) {
        while (text.length() % BUCKET != 0) {
            text.add(' ');
        }
        sealed.clear();
        sealed.extend(NONCE_LENGTH + text.length() + TAG_LENGTH);
        random.fill(sealed.array(), 0, NONCE_LENGTH);
        try {
            start(Cipher.ENCRYPT_MODE, sealed.array());
            cipher.doFinal(text.array(), 0, text.length(), sealed.array(), NONCE_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key is right, the nonce is new, and there is room", e);
        }
    }

    /** Whether so many bytes can be nonce, at least one bucket, and tag. */
    public static boolean fits(int length) {
        return length >= NONCE_LENGTH + BUCKET + TAG_LENGTH;
    }

    /**
     * Opens a text.
     *
     * @return the length of the padded text, or -1 if the tag is not right for key, purpose, shop and market
     */
    public int open(byte[] sealed, int length, byte[] text) {
        try {
            start(Cipher.DECRYPT_MODE, sealed);
            return cipher.doFinal(sealed, NONCE_LENGTH, length - NONCE_LENGTH, text, 0);
        } catch (AEADBadTagException e) {
            return -1;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key is right, and there is room", e);
        }
    }

    private void start(int mode, byte[] nonce) throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG_LENGTH, nonce, 0, NONCE_LENGTH));
        cipher.updateAAD(bound);
    }

    /** Each part with its length before it, so that no two lists of parts give the same bytes. */
    private static byte[] bound(String... parts) {
        var bytes = new Bytes(128);
        for (var part : parts) {
            var text = part.getBytes(StandardCharsets.UTF_8);
            bytes.add(text.length >> 8);
            bytes.add(text.length);
            bytes.add(text, 0, text.length);
        }
        var bound = new byte[bytes.length()];
        System.arraycopy(bytes.array(), 0, bound, 0, bound.length);
        return bound;
    }
}
