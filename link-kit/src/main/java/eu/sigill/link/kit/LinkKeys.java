package eu.sigill.link.kit;

import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A shop's pair of keys, 32 bytes each: one to encrypt, one to authenticate.
 *
 * <p>It prints as its id. The bytes come out only by {@link #encryptKeyBase64()}, {@link #authKeyBase64()} and
 * {@link #toBytes()}.
 */
public final class LinkKeys {

    /** The length of each key in bytes. */
    public static final int KEY_LENGTH = 32;

    private static final Remark ENCRYPT_KEY = Remark.of(Reason.ENCRYPT_KEY);
    private static final Remark AUTH_KEY = Remark.of(Reason.AUTH_KEY);
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's: no i, l, o, u
    private static final byte[] LABEL = "sigill link keys\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]{64}");

    private final byte[] both;
    private final String name;
    private final String kid;

    private LinkKeys(byte[] both) {
        this.both = both;
        this.name = nameOf(both);
        this.kid = name.substring(0, 8);
    }

    /** A fresh pair from the platform's secure random source. */
    public static LinkKeys generate() {
        var both = new byte[2 * KEY_LENGTH];
        new SecureRandom().nextBytes(both);
        return new LinkKeys(both);
    }

    /**
     * A pair as a merchant copies it from a console: standard base64, with or without padding or white space around.
     *
     * @throws BadKeys if one is not base64, has not 32 bytes, or both are the same
     */
    public static LinkKeys fromBase64(String encryptKey, String authKey) {
        var both = new byte[2 * KEY_LENGTH];
        System.arraycopy(decoded(ENCRYPT_KEY, encryptKey.strip()), 0, both, 0, KEY_LENGTH);
        System.arraycopy(decoded(AUTH_KEY, authKey.strip()), 0, both, KEY_LENGTH, KEY_LENGTH);
        return fromBytes(both);
    }

    /**
     * The pair that {@link #toBytes()} gave.
     *
     * @throws BadKeys if there are not 64 bytes or both keys are the same
     */
    public static LinkKeys fromBytes(byte[] both) {
        if (both.length != 2 * KEY_LENGTH) {
            throw new BadKeys(Remark.of(Reason.KEYS_LENGTH, ENCRYPT_KEY, both.length, 2 * KEY_LENGTH));
        }
        if (Arrays.equals(both, 0, KEY_LENGTH, both, KEY_LENGTH, both.length)) {
            throw new BadKeys(Remark.of(Reason.KEYS_ALIKE, AUTH_KEY));
        }
        return new LinkKeys(both.clone());
    }

    /** Eight characters that merchant and server find alike without talking; safe to show and to log. */
    public String kid() {
        return kid;
    }

    /** A longer form of {@link #kid()}, in groups of four, to compare by eye; safe to show. */
    public String fingerprint() {
        return name.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Reveals the encryption key: for the key file and for showing it once. */
    public String encryptKeyBase64() {
        return Base64.getEncoder().encodeToString(Arrays.copyOf(both, KEY_LENGTH));
    }

    /** Reveals the authentication key: for the key file and for showing it once. */
    public String authKeyBase64() {
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(both, KEY_LENGTH, both.length));
    }

    /** Reveals both keys, encryptKey first: 64 bytes to be wrapped before they are stored. */
    public byte[] toBytes() {
        return both.clone();
    }

    /** Compares in constant time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LinkKeys that && MessageDigest.isEqual(both, that.both);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "LinkKeys[" + kid() + "]";
    }

    private static byte[] decoded(Remark name, String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) { // not passed on: its message quotes a character of the key
            throw new BadKeys(Remark.of(Reason.NO_BASE64, name));
        }
        if (key.length != KEY_LENGTH) {
            var hexadecimal = HEXADECIMAL.matcher(base64).matches();
            var reason = hexadecimal ? Reason.KEY_IN_HEXADECIMAL : Reason.KEY_LENGTH;
            throw new BadKeys(Remark.of(reason, name, key.length, KEY_LENGTH));
        }
        return key;
    }

    /** The first 160 bits of a labelled digest in base32, so that a kid is the beginning of its fingerprint. */
    private static String nameOf(byte[] both) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(LABEL);
            return base32(digest.digest(both), 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String base32(byte[] bytes, int count) {
        var text = new StringBuilder();
        for (int bit = 0; bit < 8 * count; bit += 5) {
            int pair = (bytes[bit / 8] & 0xff) << 8 | (bytes[bit / 8 + 1] & 0xff);
            text.append(ALPHABET.charAt(pair >> (11 - bit % 8) & 31));
        }
        return text.toString();
    }
}
