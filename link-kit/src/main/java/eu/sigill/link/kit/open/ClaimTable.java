package eu.sigill.link.kit.open;

import eu.sigill.link.kit.json.BrokenJson;
import eu.sigill.link.kit.json.Json;
import eu.sigill.link.kit.json.JsonReader;
import eu.sigill.link.kit.json.JsonScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of known claims as a text has them. */
final class ClaimTable {

    private static final int UNKNOWN = -1;

    private final List<Claim> known;
    private final @Nullable Json[] values;
    private int expected;

    /**
     * Reads the only object of a text.
     *
     * @param known the claims to take, best in the order in which most texts have them
     */
    ClaimTable(JsonScanner scanner, List<Claim> known, Remarks remarks) throws BrokenJson {
        this.known = known;
        this.values = new Json[known.size()];
        var reader = new JsonReader(scanner, 1);
        scanner.expect('{');
        boolean more = scanner.peek() != '}';
        while (more) {
            int claim = name(scanner, remarks);
            scanner.expect(':');
            put(claim, reader.value(), remarks);
            more = scanner.take(',');
        }
        scanner.expect('}');
        scanner.expectEnd();
    }

    /** The value of a claim, or null if the text does not have it. */
    @Nullable
    Json value(Claim claim) {
        return values[known.indexOf(claim)];
    }

    private void put(int claim, Json value, Remarks remarks) {
        if (claim == UNKNOWN) {
            return;
        }
        if (values[claim] != null) {
            remarks.twice(known.get(claim));
        }
        values[claim] = value;
    }

    /** Takes a name and finds its place among the known ones. */
    private int name(JsonScanner scanner, Remarks remarks) throws BrokenJson {
        for (int i = 0; i < values.length; i++) {
            int next = expected;
            expected = next + 1 < values.length ? next + 1 : 0;
            if (scanner.takeString(known.get(next).label())) {
                return next;
            }
        }
        var stranger = scanner.string();
        remarks.stranger(stranger);
        return like(stranger);
    }

    private int like(String name) {
        for (int i = 0; i < values.length; i++) {
            if (known.get(i).label().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return UNKNOWN;
    }
}
