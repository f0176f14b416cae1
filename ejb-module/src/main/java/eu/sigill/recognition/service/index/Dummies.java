package eu.sigill.recognition.service.index;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * An endless row of entries that belong to nobody, the same for the same secret: AES-256-CTR, 16 bytes each, of which 4
 * are the path, 8 the entry.
 *
 * <p>A bucket takes the first of the row that fall into it. So tomorrow's index has the dummies of today's, less one
 * where a member came, and whoever compares the two cannot tell the others from members. This holds even if the number
 * of buckets doubles: what a half takes begins with what the whole had taken of it.
 */
final class Dummies {

    private static final int LENGTH = 16;
    private static final byte[] NOTHING = new byte[4_096 * LENGTH];

    private final Cipher stream;
    private ByteBuffer ahead = ByteBuffer.allocate(0);

    /** @param secret 32 bytes */
    Dummies(byte[] secret) {
        try {
            stream = Cipher.getInstance("AES/CTR/NoPadding");
            stream.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secret, "AES"), new IvParameterSpec(new byte[LENGTH]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks AES-256-CTR", e);
        }
    }

    IndexEntry next() {
        if (!ahead.hasRemaining()) {
            ahead = ByteBuffer.wrap(stream.update(NOTHING));
        }
        var path = ahead.getInt();
        ahead.getInt();
        return new IndexEntry(path, ahead.getLong());
    }
}
