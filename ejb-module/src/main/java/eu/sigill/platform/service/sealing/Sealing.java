package eu.sigill.platform.service.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes under one 256-bit key: AES-256-GCM (NIST SP 800-38D), a random 96-bit nonce in front, a 128-bit tag behind.
 *
 * <p>The key has 32 bytes. It may seal 2³² values before the random nonces become a risk; a shop's key comes nowhere near that.
 */
public final class Sealing implements WrappingKey {

    public static final int KEY_LENGTH = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    public Sealing(byte[] key) {
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("a sealing key has " + KEY_LENGTH + " bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    public static byte[] newKey() {
        var key = new byte[KEY_LENGTH];
        RANDOM.nextBytes(key);
        return key;
    }

    /** Sealed so that it opens only with the same {@code boundTo}. */
    public byte[] seal(byte[] plain, String boundTo) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, boundTo);
            var sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks AES-256-GCM", e);
        }
    }

    /**
     * What was sealed.
     *
     * @throws WrongKey if key, binding or bytes are not those of the sealing
     */
    public byte[] open(byte[] sealed, String boundTo) {
        if (sealed.length < NONCE + TAG_BITS / 8) {
            throw new WrongKey();
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), boundTo)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new WrongKey();
        }
    }

    @Override
    public byte[] wrap(byte[] secret, String boundTo) {
        return seal(secret, boundTo);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String boundTo) {
        return open(wrapped, boundTo);
    }

    private Cipher cipher(int mode, byte[] nonce, String boundTo) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return "Sealing[AES-256-GCM]";
    }
}
