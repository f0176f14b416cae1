package eu.sigill.link.kit.seal;

import eu.sigill.link.kit.wire.EightBytes;
import javax.crypto.Cipher;

/** Opens texts in the compatible form, with one pair of keys. One thread at a time. */
public final class CompatibleOpening {

    /** How many bytes stand before the text once it is decrypted. */
    public static final int HEAD = Primitives.BLOCK;

    private static final int SHORTEST = 2 * Primitives.BLOCK + Primitives.MAC_LENGTH;

    private final Cipher cipher;
    private final KeptHmac mac;
    private final byte[] expected = new byte[Primitives.MAC_LENGTH];

    public CompatibleOpening(byte[] encryptKey, byte[] authKey) {
        cipher = Primitives.endlessCbc(Cipher.DECRYPT_MODE, encryptKey);
        mac = new KeptHmac(authKey);
    }

    /** Whether so many bytes can be IV, at least one block, and MAC. */
    public static boolean fits(int length) {
        return length >= SHORTEST && length % Primitives.BLOCK == 0;
    }

    /** Whether the MAC at the end was made with this pair; compared in constant time, before anything is decrypted. */
    public boolean knows(byte[] sealed, int length) {
        int covered = length - Primitives.MAC_LENGTH;
        mac.put(sealed, covered, expected, 0);
        long difference = 0; // of all bytes, wherever the first one is: no branch, no early end
        for (int i = 0; i < Primitives.MAC_LENGTH; i += EightBytes.COUNT) {
            difference |= EightBytes.at(expected, i) ^ EightBytes.at(sealed, covered + i);
        }
        return difference == 0;
    }

    /**
     * Decrypts what this pair {@linkplain #knows knows}.
     *
     * @param text receives {@link #HEAD} bytes without meaning, then the text
     * @return the length of the text, or -1 if its padding is not that of PKCS7
     */
    public int open(byte[] sealed, int length, byte[] text) {
        int covered = length - Primitives.MAC_LENGTH;
        // The IV goes through the cipher like a block of text. What comes out for it is thrown away; it is there to be
        // chained to the block that follows.
        Primitives.update(cipher, sealed, covered, text);
        return unpadded(text, covered);
    }

    private static int unpadded(byte[] text, int end) {
        int padding = text[end - 1];
        if (padding < 1 || padding > Primitives.BLOCK) {
            return -1;
        }
        for (int i = end - padding; i < end; i++) {
            if (text[i] != padding) {
                return -1;
            }
        }
        return end - HEAD - padding;
    }
}
