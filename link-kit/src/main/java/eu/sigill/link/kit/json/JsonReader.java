package eu.sigill.link.kit.json;

import java.util.ArrayList;
import java.util.List;

/** Reads values of any kind. */
public final class JsonReader {

    private static final int MAX_DEPTH = 64;

    private final JsonScanner scanner;
    private int depth;

    /**
     * A reader of what is at hand.
     *
     * @param depth the number of objects and lists that are open there
     */
    public JsonReader(JsonScanner scanner, int depth) {
        this.scanner = scanner;
        this.depth = depth;
    }

    /** Reads the value at hand. */
    public Json value() throws BrokenJson {
        return switch (scanner.peek()) {
            case '"' -> new Json.Text(scanner.string());
            case '{' -> object();
            case '[' -> items();
            case 't' -> word("true", new Json.Flag(true));
            case 'f' -> word("false", new Json.Flag(false));
            case 'n' -> word("null", new Json.Nothing());
            default -> new Json.Numeral(scanner.number());
        };
    }

    Json.Fields object() throws BrokenJson {
        enter('{');
        List<Json.Field> fields = new ArrayList<>();
        boolean more = scanner.peek() != '}';
        while (more) {
            var name = scanner.string();
            scanner.expect(':');
            fields.add(new Json.Field(name, value()));
            more = scanner.take(',');
        }
        leave('}');
        return new Json.Fields(fields);
    }

    private Json.Items items() throws BrokenJson {
        enter('[');
        List<Json> values = new ArrayList<>(4);
        boolean more = scanner.peek() != ']';
        while (more) {
            values.add(value());
            more = scanner.take(',');
        }
        leave(']');
        return new Json.Items(values);
    }

    private Json word(String word, Json meaning) throws BrokenJson {
        scanner.word(word);
        return meaning;
    }

    private void enter(char mark) throws BrokenJson {
        scanner.expect(mark);
        if (++depth > MAX_DEPTH) { // before the next call goes deeper
            throw scanner.broken();
        }
    }

    private void leave(char mark) throws BrokenJson {
        scanner.expect(mark);
        depth--;
    }
}
