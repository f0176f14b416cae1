package eu.sigill.retention.model.rule;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Which version of which rule. */
@Embeddable
public record RuleId(@Column(name = "id", updatable = false) UUID value) {

    public static RuleId next(Instant now) {
        return new RuleId(Uuid7.at(now));
    }

    /** Reads what {@link #toString} wrote. */
    public static RuleId fromString(String text) {
        return new RuleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
