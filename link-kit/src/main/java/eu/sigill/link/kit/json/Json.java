package eu.sigill.link.kit.json;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A JSON value. */
public sealed interface Json {
    record Text(String value) implements Json {
        @Override
        public String toString() {
            return "Text[" + value.length() + " characters]"; // it may be personal
        }
    }

    /** A number as it is written, since an order number may have more digits than a double. */
    record Numeral(String digits) implements Json {
        @Override
        public String toString() {
            return "Numeral[" + digits.length() + " characters]";
        }
    }

    record Flag(boolean value) implements Json {}

    record Nothing() implements Json {}

    record Items(List<Json> values) implements Json {}

    /** Fields in the order of the text; a name may come twice. */
    record Fields(List<Field> fields) implements Json {

        /** The first field of a name, or {@link Nothing} where there is none. */
        public Json value(String name) {
            for (var field : fields) {
                if (field.name().equals(name)) {
                    return field.value();
                }
            }
            return new Nothing();
        }

        /** The text of a field, or an empty one where there is none. */
        public String text(String name) {
            return value(name) instanceof Text text ? text.value() : "";
        }
    }

    record Field(String name, Json value) {}

    /**
     * Reads one object and nothing else, by RFC 8259.
     *
     * @throws BrokenJson for anything else, for half a surrogate pair and for more than 64 levels
     */
    static Fields object(String text) throws BrokenJson {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        var scanner = new JsonScanner(utf8, 0, utf8.length);
        var object = new JsonReader(scanner, 0).object();
        scanner.expectEnd();
        return object;
    }
}
