package eu.sigill.benchmark.link;

import eu.sigill.link.kit.LinkKeys;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The baselines: the platform's cryptography as a plain loop uses it, and nothing around it.
 *
 * <p>Cipher and Mac are kept from one link to the next, since getting them anew would make the baseline half as fast and
 * nobody who cares for speed does so. What a loop must do for each link is done for each: a fresh IV, {@code Cipher.init}
 * with it, {@code doFinal}. No text is read or written, no field checked, no object made of it.
 *
 * <ul>
 *   <li><b>bare</b>: bytes to bytes. {@code Mac} is left to {@code doFinal}, which resets it to its key.
 *   <li><b>loop</b>: from the payload, so that base64 is decoded and the Mac gets its key, as where links of many shops
 *       come in. This is what a plain JCA loop does that opens links, and what the bar of opening is held against.
 *   <li><b>escaped</b>: the same from the address, with the platform's decoder before it.
 * </ul>
 */
final class PlainJca {

    private static final int IV = 16;
    private static final int MAC = 32;

    private final Cipher aes = Cipher.getInstance("AES/CBC/PKCS5Padding");
    private final Mac hmac = Mac.getInstance("HmacSHA256");
    private final SecretKeySpec aesKey;
    private final SecretKeySpec macKey;
    private final SecureRandom random = new SecureRandom();
    private final byte[] iv = new byte[IV];

    PlainJca(LinkKeys keys) throws GeneralSecurityException {
        var both = keys.toBytes();
        aesKey = new SecretKeySpec(both, 0, LinkKeys.KEY_LENGTH, "AES");
        macKey = new SecretKeySpec(both, LinkKeys.KEY_LENGTH, LinkKeys.KEY_LENGTH, "HmacSHA256");
        hmac.init(macKey);
    }

    static byte[] bytes(String payload) {
        return Base64.getDecoder().decode(payload);
    }

    byte[] makeBare(byte[] text) throws GeneralSecurityException {
        random.nextBytes(iv);
        aes.init(Cipher.ENCRYPT_MODE, aesKey, new IvParameterSpec(iv));
        var out = new byte[IV + aes.getOutputSize(text.length) + MAC];
        System.arraycopy(iv, 0, out, 0, IV);
        var written = IV + aes.doFinal(text, 0, text.length, out, IV);
        hmac.update(out, 0, written);
        hmac.doFinal(out, written);
        return out;
    }

    byte[] openBare(byte[] closed) throws GeneralSecurityException {
        var end = closed.length - MAC;
        hmac.update(closed, 0, end);
        if (!MessageDigest.isEqual(hmac.doFinal(), Arrays.copyOfRange(closed, end, closed.length))) {
            throw new GeneralSecurityException("the baseline is broken");
        }
        aes.init(Cipher.DECRYPT_MODE, aesKey, new IvParameterSpec(closed, 0, IV));
        return aes.doFinal(closed, IV, end - IV);
    }

    /** The MAC of the first bytes of an array. */
    byte[] mac(byte[] bytes, int covered) {
        hmac.update(bytes, 0, covered);
        return hmac.doFinal();
    }

    byte[] open(String payload) throws GeneralSecurityException {
        hmac.init(macKey);
        return openBare(bytes(payload));
    }

    byte[] openEscaped(String escaped) throws GeneralSecurityException {
        return open(URLDecoder.decode(escaped, StandardCharsets.US_ASCII));
    }
}
