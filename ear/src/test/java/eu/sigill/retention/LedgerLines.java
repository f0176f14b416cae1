package eu.sigill.retention;

import eu.sigill.house.House;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** The ledger, line by line. */
final class LedgerLines {

    private LedgerLines() {}

    static List<JsonObject> all() {
        var lines = new ArrayList<JsonObject>();
        var after = "0";
        while (after != null) {
            var list = House.api()
                    .get("/retention/ledger?limit=100&after=" + after)
                    .is(200);
            list.items().forEach(item -> lines.add(parsed(item.getString("line"))));
            after = list.json().isNull("next") ? null : list.json().getString("next");
        }
        return lines;
    }

    static JsonObject parsed(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
