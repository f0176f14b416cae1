package eu.sigill.link.kit.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Base64 by RFC 4648, as links need it.
 *
 * <p>The platform decodes. It would let unused bits pass, so that several texts were the same link; those are looked at
 * here. It does not encode: it cannot percent-encode on the way, nor leave the array that it encodes as it is.
 */
public final class Base64Text {

    private static final byte[] STANDARD = alphabet('+', '/');
    private static final byte[] URL = alphabet('-', '_');

    private Base64Text() {}

    /** Adds the standard form with padding, percent-encoded once with upper-case digits. */
    public static void addPercentEncoded(byte[] bytes, int count, Bytes out) {
        out.reserve((count + 2) / 3 * 12); // three characters for each one, were every one of them encoded
        var to = out.array();
        int at = out.length();
        int i = 0;
        for (; i + 2 < count; i += 3) {
            int triple = triple(bytes, i);
            at = putPercentEncoded(STANDARD[triple >> 18], to, at);
            at = putPercentEncoded(STANDARD[triple >> 12 & 63], to, at);
            at = putPercentEncoded(STANDARD[triple >> 6 & 63], to, at);
            at = putPercentEncoded(STANDARD[triple & 63], to, at);
        }
        if (i < count) {
            int last = triple(bytes, i, count);
            at = putPercentEncoded(STANDARD[last >> 18], to, at);
            at = putPercentEncoded(STANDARD[last >> 12 & 63], to, at);
            at = putPercentEncoded(i + 1 < count ? STANDARD[last >> 6 & 63] : (byte) '=', to, at);
            at = putPercentEncoded((byte) '=', to, at);
        }
        out.extend(at - out.length());
    }

    /** Adds the form for addresses, without padding. */
    public static void addUrlSafe(byte[] bytes, int from, int count, Bytes out) {
        out.reserve((count + 2) / 3 * 4);
        int end = from + count;
        for (int i = from; i < end; i += 3) {
            int triple = i + 2 < end ? triple(bytes, i) : triple(bytes, i, end);
            int characters = Math.min(4, end - i + 1);
            for (int c = 0; c < characters; c++) {
                out.add(URL[triple >> (18 - 6 * c) & 63]);
            }
        }
    }

    /**
     * Decodes the standard form, of which padding at the end may be lost.
     *
     * @param text of which what follows the characters is scratch once they are decoded
     * @param out as long as {@code text}, to be sure
     * @return the number of bytes written to {@code out}, or -1 if the text is anything else
     */
    public static int decodeStandard(byte[] text, int count, byte[] out) {
        int padding = 0;
        while (padding < 2 && padding < count && text[count - padding - 1] == '=') {
            padding++;
        }
        int characters = count - padding;
        int tail = characters % 4;
        if (tail == 1 || (padding > 0 && (tail == 0 || padding > 4 - tail))) {
            return -1;
        }
        if (text.length % 4 == 1) { // such an array can never be decoded as a whole
            return decode(Base64.getDecoder(), STANDARD, Arrays.copyOf(text, characters), characters, out);
        }
        // The platform decodes arrays only whole. Zeros up to the end cost less than a copy without it.
        Arrays.fill(text, characters, text.length, STANDARD[0]);
        int length = decode(Base64.getDecoder(), STANDARD, text, characters, out);
        if (length < 0) {
            Arrays.fill(text, characters, count, (byte) '=');
        }
        return length;
    }

    /** Decodes the form for addresses, which has no padding; -1 if the text is anything else. */
    public static int decodeUrlSafe(byte[] text, int from, int count, byte[] out) {
        return decode(Base64.getUrlDecoder(), URL, Arrays.copyOfRange(text, from, from + count), count, out);
    }

    /** Decodes an array of which only so many characters are meant. */
    private static int decode(Base64.Decoder decoder, byte[] alphabet, byte[] text, int characters, byte[] out) {
        int tail = characters % 4;
        if (tail == 0 && characters > 0 && text[characters - 1] == '=') {
            return -1;
        }
        byte last = tail == 0 ? 0 : text[characters - 1];
        try {
            decoder.decode(text, out);
        } catch (IllegalArgumentException e) {
            return -1;
        }
        int length = characters * 3 / 4;
        return tail == 0 || last == lastOf(alphabet, tail, out[length - 1]) ? length : -1;
    }

    /** The last character that an encoder writes: the bits of it that no byte needs are zero. The decoder does not ask. */
    private static byte lastOf(byte[] alphabet, int tail, byte lastByte) {
        return alphabet[lastByte << (tail == 2 ? 4 : 2) & 63];
    }

    private static int putPercentEncoded(byte character, byte[] to, int at) {
        if (character != '+' && character != '/' && character != '=') {
            to[at] = character;
            return at + 1;
        }
        to[at] = '%';
        to[at + 1] = (byte) (character == '=' ? '3' : '2');
        to[at + 2] = (byte) (character == '+' ? 'B' : character == '/' ? 'F' : 'D');
        return at + 3;
    }

    private static int triple(byte[] bytes, int i) {
        return (bytes[i] & 0xff) << 16 | (bytes[i + 1] & 0xff) << 8 | (bytes[i + 2] & 0xff);
    }

    private static int triple(byte[] bytes, int i, int end) {
        return (bytes[i] & 0xff) << 16 | (i + 1 < end ? (bytes[i + 1] & 0xff) << 8 : 0);
    }

    private static byte[] alphabet(char char62, char char63) {
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + char62 + char63;
        return letters.getBytes(StandardCharsets.US_ASCII);
    }
}
