package eu.sigill.link.kit.json;

import eu.sigill.link.kit.wire.EightBytes;
import java.nio.charset.StandardCharsets;

/**
 * The tokens of a JSON text in UTF-8, read to the letter of RFC 8259: no NaN, no half surrogate pairs.
 *
 * <p>What it is not asked for it does not allow: each method leaves the scanner behind the white space that follows.
 */
public final class JsonScanner {

    private final byte[] text;
    private final int begin;
    private final int end;
    private int at;

    /** A scanner at the first token; the caller knows, that the bytes are UTF-8. */
    public JsonScanner(byte[] text, int from, int length) {
        this.text = text;
        this.begin = from;
        this.at = from;
        this.end = from + length;
        skipSpace();
    }

    /** The first byte of the token at hand, or 0 at the end. */
    public int peek() {
        return at < end ? text[at] : 0;
    }

    /** Takes a punctuation mark if it is at hand. */
    public boolean take(char mark) {
        if (at < end && text[at] == mark) {
            at++;
            skipSpace();
            return true;
        }
        return false;
    }

    /** Takes a punctuation mark that must be at hand. */
    public void expect(char mark) throws BrokenJson {
        if (!take(mark)) {
            throw broken();
        }
    }

    /** Takes the end of the text, which must be at hand. */
    public void expectEnd() throws BrokenJson {
        if (at < end) {
            throw broken();
        }
    }

    /** Takes a name written without escapes, if it is at hand. */
    public boolean take(JsonName name) {
        if (!name.isAt(text, at, end)) {
            return false;
        }
        at += name.length();
        skipSpace();
        return true;
    }

    /** Takes a string, which must be at hand. */
    public String string() throws BrokenJson {
        require('"');
        int from = at;
        skipPlain();
        var string = at < end && text[at] == '"' ? between(from, at) : escapedFrom(from);
        require('"');
        skipSpace();
        return string;
    }

    /** Takes a number, which must be at hand, as it is written. */
    public String number() throws BrokenJson {
        int from = at;
        takeByte('-');
        if (!takeByte('0')) {
            digits();
        }
        if (takeByte('.')) {
            digits();
        }
        if (takeByte('e') || takeByte('E')) {
            if (!takeByte('+')) {
                takeByte('-');
            }
            digits();
        }
        var number = between(from, at);
        skipSpace();
        return number;
    }

    /** Takes a word such as true, which must be at hand. */
    public void word(String word) throws BrokenJson {
        for (int i = 0; i < word.length(); i++) {
            require(word.charAt(i));
        }
        skipSpace();
    }

    /** Tells where the text breaks. */
    public BrokenJson broken() {
        return new BrokenJson(at - begin);
    }

    private String escapedFrom(int from) throws BrokenJson {
        var string = new StringBuilder(between(from, at));
        while (at < end && text[at] == '\\') {
            at++;
            appendEscape(string);
            int plain = at;
            skipPlain();
            string.append(between(plain, at));
        }
        return string.toString();
    }

    private void appendEscape(StringBuilder string) throws BrokenJson {
        int c = peek();
        at++;
        switch (c) {
            case '"', '\\', '/' -> string.append((char) c);
            case 'b' -> string.append('\b');
            case 'f' -> string.append('\f');
            case 'n' -> string.append('\n');
            case 'r' -> string.append('\r');
            case 't' -> string.append('\t');
            case 'u' -> appendUnicode(string);
            default -> throw broken();
        }
    }

    private void appendUnicode(StringBuilder string) throws BrokenJson {
        char first = hexadecimal();
        string.append(first);
        if (Character.isSurrogate(first)) {
            require('\\');
            require('u');
            char second = hexadecimal();
            if (!Character.isSurrogatePair(first, second)) {
                throw broken();
            }
            string.append(second);
        }
    }

    private char hexadecimal() throws BrokenJson {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw broken();
            }
            at++;
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private void digits() throws BrokenJson {
        int from = at;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw broken();
        }
    }

    /** Passes over what stands for itself in a string: all but quotes, backslashes and control characters. */
    private void skipPlain() {
        int i = at;
        while (i + EightBytes.COUNT <= end) {
            long word = EightBytes.at(text, i);
            long marks = EightBytes.equal(word, '"') | EightBytes.equal(word, '\\') | EightBytes.below(word, ' ');
            if (marks != 0) {
                at = i + EightBytes.place(marks);
                return;
            }
            i += EightBytes.COUNT;
        }
        while (i < end && text[i] != '"' && text[i] != '\\' && (text[i] >= ' ' || text[i] < 0)) {
            i++;
        }
        at = i;
    }

    private void skipSpace() {
        while (at < end && text[at] <= ' ' && isSpace(text[at])) {
            at++;
        }
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private boolean takeByte(char c) {
        boolean there = at < end && text[at] == c;
        at += there ? 1 : 0;
        return there;
    }

    private void require(char c) throws BrokenJson {
        if (!takeByte(c)) {
            throw broken();
        }
    }

    private String between(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }
}
