package eu.sigill.link.kit.json;

import eu.sigill.link.kit.wire.Bytes;
import java.util.List;

/** Writes compact JSON as UTF-8: what must be escaped is, and nothing else. */
public final class JsonText {

    private static final byte[] HEXADECIMAL = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };

    private final Bytes out;
    private boolean first;

    public JsonText(Bytes out) {
        this.out = out;
    }

    public JsonText begin() {
        out.add('{');
        first = true;
        return this;
    }

    public JsonText end() {
        out.add('}');
        first = false;
        return this;
    }

    /** Begins an object within the object. */
    public JsonText begin(String name) {
        name(name);
        return begin();
    }

    public JsonText field(String name, CharSequence value) {
        name(name);
        string(value);
        return this;
    }

    public JsonText field(String name, long value) {
        name(name);
        out.addDigits(value);
        return this;
    }

    /** An empty list is written as one. */
    public JsonText field(String name, List<? extends CharSequence> values) {
        name(name);
        out.add('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.add(',');
            }
            string(values.get(i));
        }
        out.add(']');
        return this;
    }

    private void name(String name) {
        if (!first) {
            out.add(',');
        }
        first = false;
        string(name);
        out.add(':');
    }

    private void string(CharSequence text) {
        int length = text.length();
        out.reserve(6 * length + 2); // the longest a character can become is a backslash, a u and four digits
        out.add('"');
        for (int i = addPlain(text, 0); i < length; i = addPlain(text, i)) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += addBeyondAscii(text, i);
            } else {
                addEscaped(c);
                i++;
            }
        }
        out.add('"');
    }

    /** Adds characters as they are until one comes that cannot be, and returns its place. There is room for all. */
    private int addPlain(CharSequence text, int from) {
        var to = out.array();
        int at = out.length();
        int length = text.length();
        int i = from;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c < ' ' || c == '"' || c == '\\') {
                break;
            }
            to[at++] = (byte) c;
        }
        out.extend(at - out.length());
        return i;
    }

    private void addEscaped(char c) {
        out.add('\\');
        if (c >= ' ') {
            out.add(c);
            return;
        }
        out.addAscii("u00");
        out.add(HEXADECIMAL[c >> 4]);
        out.add(HEXADECIMAL[c & 15]);
    }

    /** Adds what stands at i and returns how many characters it has. */
    private int addBeyondAscii(CharSequence text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            out.addCodePoint(c);
            return 1;
        }
        int codePoint = Character.codePointAt(text, i);
        if (codePoint == c) {
            throw new IllegalArgumentException("half a surrogate pair has no UTF-8");
        }
        out.addCodePoint(codePoint);
        return 2;
    }
}
