package eu.sigill.link.kit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes a text in the own form by the words of its description and nothing of ours, so that the two keep agreeing. */
final class SealedText {
    private static final byte[] NONCE = "twelve bytes".getBytes(StandardCharsets.US_ASCII);

    private SealedText() {}

    static byte[] of(byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(128, NONCE));
            for (var part : List.of("v2", Forge.KEYS.kid(), "review", "shop.example", "NL")) {
                cipher.updateAAD(
                        ByteBuffer.allocate(2).putShort((short) part.length()).array());
                cipher.updateAAD(part.getBytes(StandardCharsets.UTF_8));
            }
            var sealed = ByteBuffer.allocate(12 + text.length + 16);
            return sealed.put(NONCE).put(cipher.doFinal(text)).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HKDF for a key of one block: extract without salt, then one round of expanding. */
    private static byte[] key() throws GeneralSecurityException {
        var pseudoRandomKey = hmac(new byte[32], Forge.KEYS.toBytes());
        var info = "sigill link v2 aes-256-gcm review\u0001".getBytes(StandardCharsets.US_ASCII);
        return hmac(pseudoRandomKey, info);
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }
}
