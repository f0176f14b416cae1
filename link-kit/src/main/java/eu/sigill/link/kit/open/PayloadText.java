package eu.sigill.link.kit.open;

import eu.sigill.link.kit.Layer;
import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The payload as it came out of an address, mail or form, on its way back to the text that was once put in. */
final class PayloadText {

    /** The greatest number of characters that are looked at. */
    static final int MAX_LENGTH = 64 * 1024;

    private static final int FURTHER_DECODINGS = 3;

    private static final byte[] HEXADECIMAL = hexadecimal();

    private final byte[] text;
    private int length;
    private int decodings;
    private boolean encoded;
    private boolean tidied;

    /**
     * Percent-decodes once, and again while there is need. That loses nothing, since base64 has no percent signs.
     *
     * <p>Characters beyond Latin 1 become question marks, which are as foreign to base64 as they are.
     */
    PayloadText(String payload) throws ShutLink {
        if (payload.length() > MAX_LENGTH) {
            throw new ShutLink(Layer.LENGTH);
        }
        text = payload.getBytes(StandardCharsets.ISO_8859_1);
        length = text.length;
        if (length != payload.length()) { // a surrogate pair becomes one question mark, and places would be off
            throw new ShutLink(Layer.BASE64);
        }
        encoded = payload.indexOf('%') >= 0;
        if (encoded && !decode(payload)) {
            throw new ShutLink(Layer.URL);
        }
        while (encoded) {
            if (decodings > FURTHER_DECODINGS || !decode(substring(0, length))) {
                throw new ShutLink(Layer.BASE64);
            }
        }
        if (length > 0 && text[0] <= ' ') {
            tidy();
        }
    }

    byte[] bytes() {
        return text;
    }

    int length() {
        return length;
    }

    boolean startsWith(String ascii) {
        boolean same = length >= ascii.length();
        for (int i = 0; same && i < ascii.length(); i++) {
            same = text[i] == ascii.charAt(i);
        }
        return same;
    }

    /** The first place of a character, or -1. */
    int indexOf(char c, int from) {
        for (int i = from; i < length; i++) {
            if (text[i] == c) {
                return i;
            }
        }
        return -1;
    }

    String substring(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /**
     * Drops line ends and tabs, and makes a space the plus sign it was; base64 has no white space either.
     *
     * @return whether there was any
     */
    boolean tidy() {
        int to = 0;
        for (int from = 0; from < length; from++) {
            byte c = text[from];
            tidied |= c == ' ';
            if (c != '\r' && c != '\n' && c != '\t') {
                text[to++] = c == ' ' ? (byte) '+' : c;
            }
        }
        tidied |= to < length;
        length = to;
        return tidied;
    }

    /** What happened to the payload on its way here. */
    List<Remark> warnings() {
        if (decodings <= 1 && !tidied) {
            return List.of();
        }
        var warnings = new ArrayList<Remark>();
        if (decodings > 1) {
            warnings.add(Remark.of(Reason.ENCODED_AGAIN, decodings));
        }
        if (tidied) {
            warnings.add(Remark.of(Reason.WHITE_SPACE));
        }
        return warnings;
    }

    /** Decodes every escape in place; what is between two of them is moved as a whole. False if one is malformed. */
    private boolean decode(String same) {
        encoded = false;
        decodings++;
        int percent = same.indexOf('%');
        int to = percent;
        while (percent >= 0) {
            int octet = escape(percent);
            if (octet < 0) {
                return false;
            }
            encoded |= octet == '%';
            text[to++] = (byte) octet;
            int rest = percent + 3;
            percent = same.indexOf('%', rest);
            int count = (percent < 0 ? length : percent) - rest;
            System.arraycopy(text, rest, text, to, count);
            to += count;
        }
        length = to;
        return true;
    }

    private int escape(int percent) {
        boolean whole = percent + 2 < length;
        return whole ? hexadecimal(text[percent + 1]) << 4 | hexadecimal(text[percent + 2]) : -1;
    }

    private static int hexadecimal(byte c) {
        return c >= 0 ? HEXADECIMAL[c] : -1;
    }

    private static byte[] hexadecimal() {
        var values = new byte[128];
        for (int c = 0; c < values.length; c++) {
            values[c] = (byte) Character.digit(c, 16);
        }
        return values;
    }
}
