package eu.sigill.link.kit.json;

import eu.sigill.link.kit.wire.EightBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A field's name that is expected: in its quotes it is compared as one word, for each link asks for each of them. */
public final class JsonName {

    private static final int SHORTEST = 3;
    private static final int LONGEST = EightBytes.COUNT - 2;

    private final String name;
    private final int length;
    private final long word;
    private final long mask;

    /** A name of three to six characters of ASCII that need no escapes. */
    public JsonName(String name) {
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            throw new IllegalArgumentException("with its quotes a name has five to eight bytes");
        }
        this.name = name;
        this.length = name.length() + 2;
        this.mask = -1L >>> (8 * (EightBytes.COUNT - length));
        var quoted = ('"' + name + '"').getBytes(StandardCharsets.US_ASCII);
        this.word = EightBytes.at(Arrays.copyOf(quoted, EightBytes.COUNT), 0);
    }

    /** How many bytes it takes in a text, with its quotes. */
    int length() {
        return length;
    }

    /**
     * Whether it stands there.
     *
     * @param end of the text; fewer than eight bytes before it there is no room for a name, a colon, a value and a brace
     */
    boolean isAt(byte[] text, int at, int end) {
        return at + EightBytes.COUNT <= end && (EightBytes.at(text, at) & mask) == word;
    }

    @Override
    public String toString() {
        return name;
    }
}
