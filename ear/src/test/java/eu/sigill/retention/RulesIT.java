package eu.sigill.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.house.House;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The rules on the API. */
class RulesIT {

    private static final String RULES = "/retention/rules?limit=40";

    @Test
    void comePartByPart() {
        var kinds = new ArrayList<String>();
        var ids = new ArrayList<String>();
        var path = RULES;
        while (!path.isEmpty()) {
            var part = House.api().get(path).is(200);
            assertThat(part.items()).hasSizeBetween(1, 40);
            for (var rule : part.items()) {
                ids.add(rule.getString("id"));
                kinds.add(rule.getString("kind"));
            }
            path = next(part.json());
        }

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).hasSize((int) House.database().number("select count(*) from retention_rule"));
        assertThat(kinds).as("those that nobody follows").doesNotContain("retention.log", "retention.event");
    }

    private static String next(JsonObject part) {
        var next = part.getString("next", "");
        return next.isEmpty() ? "" : RULES + "&after=" + next;
    }
}
