package eu.sigill.link.kit.row;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a row's fields into characters, strictly by UTF-8, in memory that every row uses again. */
final class FieldText {

    private final char[] chars = new char[Window.MAX_ROW + 2];
    private final CharBuffer decoded = CharBuffer.wrap(chars);
    private final byte[] unquoted = new byte[Window.MAX_ROW + 2];
    private final ByteBuffer encoded = ByteBuffer.wrap(unquoted);
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private int used;

    /** Forgets the row before. */
    void clear() {
        used = 0;
    }

    /**
     * Decodes one field.
     *
     * @param text is made to hold the field without its quotes
     * @return false if the bytes are not UTF-8
     */
    boolean decode(byte[] bytes, int start, int end, Slice text) {
        boolean quoted = end - start > 1 && bytes[start] == '"';
        int from = quoted ? start + 1 : start;
        int to = quoted ? end - 1 : end;
        int at = used;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b < 0) {
                return decodeBeyondAscii(bytes, from, to, quoted, text);
            }
            chars[at++] = (char) b;
            i += quoted && b == '"' ? 1 : 0; // of two quotes one counts
        }
        text.set(chars, used, at);
        used = at;
        return true;
    }

    private boolean decodeBeyondAscii(byte[] bytes, int from, int to, boolean quoted, Slice text) {
        int count = 0;
        for (int i = from; i < to; i++) {
            unquoted[count++] = bytes[i];
            i += quoted && bytes[i] == '"' ? 1 : 0;
        }
        encoded.limit(count).position(0);
        decoded.position(used);
        if (utf8.reset().decode(encoded, decoded, true).isError()) {
            return false;
        }
        text.set(chars, used, decoded.position());
        used = decoded.position();
        return true;
    }
}
