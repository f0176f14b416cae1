package eu.sigill.link.kit.seal;

import java.util.Arrays;

/** Derives keys from key material by HKDF with SHA-256 (RFC 5869). */
public final class Hkdf {

    private static final int HASH_LENGTH = 32;

    private Hkdf() {}

    /**
     * Extracts and expands; the same arguments always give the same key.
     *
     * @param salt may be empty, which is the same as 32 zeros
     * @param info what the key is for: other info, other key
     * @param length in bytes, at most 8,160
     */
    public static byte[] derive(byte[] material, byte[] salt, byte[] info, int length) {
        if (length > 255 * HASH_LENGTH) {
            throw new IllegalArgumentException("HKDF gives at most 8,160 bytes");
        }
        var pseudoRandomKey =
                Primitives.hmac(salt.length == 0 ? new byte[HASH_LENGTH] : salt).doFinal(material);
        var expand = Primitives.hmac(pseudoRandomKey);
        var key = new byte[length];
        var block = new byte[0];
        for (int done = 0, counter = 1; done < length; done += HASH_LENGTH, counter++) {
            expand.update(block);
            expand.update(info);
            block = expand.doFinal(new byte[] {(byte) counter});
            System.arraycopy(block, 0, key, done, Math.min(HASH_LENGTH, length - done));
        }
        Arrays.fill(pseudoRandomKey, (byte) 0);
        return key;
    }
}
