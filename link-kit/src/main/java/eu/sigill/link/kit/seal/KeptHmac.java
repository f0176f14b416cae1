package eu.sigill.link.kit.seal;

import java.security.DigestException;
import java.util.Arrays;

/**
 * HMAC-SHA256 (RFC 2104) under one key, whose two blocks are digested once and not for every link.
 *
 * <p>A link is so short that the platform's Mac, which begins with the key each time, spends two of its seven blocks on
 * it. One thread at a time.
 */
final class KeptHmac {

    private static final int DIGEST_BLOCK = 64;

    private final KeptDigest inner;
    private final KeptDigest outer;

    KeptHmac(byte[] key) {
        if (key.length > DIGEST_BLOCK) {
            throw new IllegalArgumentException("a key longer than a block would have to be digested first");
        }
        inner = new KeptDigest(padded(key, 0x36));
        outer = new KeptDigest(padded(key, 0x5c));
    }

    /** Puts the HMAC of the first bytes of an array at a place in an array. */
    void put(byte[] in, int length, byte[] out, int at) {
        try {
            var digest = inner.begin();
            digest.update(in, 0, length);
            digest.digest(out, at, Primitives.MAC_LENGTH);
            digest = outer.begin();
            digest.update(out, at, Primitives.MAC_LENGTH);
            digest.digest(out, at, Primitives.MAC_LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException("there is room for the MAC", e);
        }
    }

    private static byte[] padded(byte[] key, int pad) {
        var block = Arrays.copyOf(key, DIGEST_BLOCK);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= (byte) pad;
        }
        return block;
    }
}
