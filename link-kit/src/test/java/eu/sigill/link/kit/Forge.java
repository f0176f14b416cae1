package eu.sigill.link.kit;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Makes and opens compatible payloads by the published steps and nothing of ours, whatever the text is. */
public final class Forge {
    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    public static final LinkTarget SHOP = new LinkTarget(URI.create("https://reviews.example"), "shop.example", "NL");
    public static final LinkKeys KEYS = LinkKeys.fromBase64(
            "84coCpJfVyoigrM+iJLmR7UiDkYF3X+XAftokmU1Qzc=", "DXvaxwDOh6dCbm7FY1BFdsQI8VG6Ef6duxW6vh+ZrbQ=");

    private Forge() {}

    public static LinkOpener opener() {
        return new LinkOpener(SHOP, List.of(KEYS), InstantSource.fixed(NOW));
    }

    public static Order order() {
        return new Order("maria@lezer.example", "Maria Jansen", "ORD-501", List.of("BOOK-1"), List.of("web"));
    }

    /** Opens a payload that carries this JSON. */
    public static Opening open(String json) {
        return opener().open(payload(json.getBytes(StandardCharsets.UTF_8)));
    }

    public static Opening open(byte[] text) {
        return opener().open(payload(text));
    }

    public static String payload(byte[] text) {
        return encoded(sealed(padded(text)));
    }

    public static String encoded(byte[] sealed) {
        return URLEncoder.encode(Base64.getEncoder().encodeToString(sealed), StandardCharsets.UTF_8);
    }

    /** IV, encrypted blocks and MAC of a text that is padded already, or not. */
    public static byte[] sealed(byte[] blocks) {
        try {
            var iv = new byte[16];
            new SecureRandom().nextBytes(iv);
            var sealed = new ByteArrayOutputStream();
            sealed.writeBytes(iv);
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, encryptKey(), new IvParameterSpec(iv));
            sealed.writeBytes(cipher.doFinal(blocks));
            sealed.writeBytes(mac(sealed.toByteArray()));
            return sealed.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text in a payload, whose MAC must be right. */
    public static String text(String payload) {
        try {
            var sealed = Base64.getDecoder()
                    .decode(payload.replace("%2B", "+").replace("%2F", "/").replace("%3D", "="));
            int covered = sealed.length - 32;
            if (!Arrays.equals(mac(Arrays.copyOf(sealed, covered)), 0, 32, sealed, covered, sealed.length)) {
                throw new IllegalStateException("MAC");
            }
            var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.DECRYPT_MODE, encryptKey(), new IvParameterSpec(sealed, 0, 16));
            return new String(cipher.doFinal(sealed, 16, covered - 16), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] padded(byte[] text) {
        int padding = 16 - text.length % 16;
        var padded = Arrays.copyOf(text, text.length + padding);
        Arrays.fill(padded, text.length, padded.length, (byte) padding);
        return padded;
    }

    private static byte[] mac(byte[] bytes) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEYS.toBytes(), 32, 32, "HmacSHA256"));
        return mac.doFinal(bytes);
    }

    private static SecretKeySpec encryptKey() {
        return new SecretKeySpec(KEYS.toBytes(), 0, 32, "AES");
    }
}
