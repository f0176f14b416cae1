package eu.sigill.link.kit.seal;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The platform's primitives, set up once and used for many links. */
final class Primitives {

    /** The length of an AES block and of a CBC IV. */
    static final int BLOCK = 16;

    static final int MAC_LENGTH = 32;

    private Primitives() {}

    /**
     * AES in CBC mode which is never finished: each update goes on chaining from the one before.
     *
     * <p>So nothing is set up anew for a link. Callers give whole blocks and make the first one carry the IV.
     */
    static Cipher endlessCbc(int mode, byte[] key) {
        try {
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(new byte[BLOCK]));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES in CBC mode", e);
        }
    }

    /** Puts whole blocks through an endless cipher. */
    static void update(Cipher endless, byte[] in, int length, byte[] out) {
        try {
            if (endless.update(in, 0, length, out, 0) != length) {
                throw new IllegalStateException("the cipher holds whole blocks back");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the output is as long as the input", e);
        }
    }

    static Mac hmac(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
