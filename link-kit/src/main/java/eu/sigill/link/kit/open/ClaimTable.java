package eu.sigill.link.kit.open;

import eu.sigill.link.kit.json.BrokenJson;
import eu.sigill.link.kit.json.Json;
import eu.sigill.link.kit.json.JsonReader;
import eu.sigill.link.kit.json.JsonScanner;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of known claims as a text has them. */
final class ClaimTable {

    private final List<Claim> known;
    private final Map<Claim, Json> values = new EnumMap<>(Claim.class);
    private int expected;

    /**
     * Reads the only object of a text.
     *
     * @param known the claims to take, best in the order in which most texts have them
     */
    ClaimTable(JsonScanner scanner, List<Claim> known, Remarks remarks) throws BrokenJson {
        this.known = known;
        var reader = new JsonReader(scanner, 1);
        scanner.expect('{');
        boolean more = scanner.peek() != '}';
        while (more) {
            var claim = name(scanner, remarks);
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
        return values.get(claim);
    }

    private void put(@Nullable Claim claim, Json value, Remarks remarks) {
        if (claim == null) {
            return;
        }
        if (values.put(claim, value) != null) {
            remarks.twice(claim);
        }
    }

    /** Takes a name and finds the claim that is meant, if any. */
    private @Nullable Claim name(JsonScanner scanner, Remarks remarks) throws BrokenJson {
        for (int i = 0; i < known.size(); i++) {
            var next = known.get(expected);
            expected = expected + 1 < known.size() ? expected + 1 : 0;
            if (scanner.take(next.jsonName())) {
                return next;
            }
        }
        var stranger = scanner.string();
        remarks.stranger(stranger);
        return like(stranger);
    }

    private @Nullable Claim like(String name) {
        for (var claim : known) {
            if (claim.label().equalsIgnoreCase(name)) {
                return claim;
            }
        }
        return null;
    }
}
