package eu.sigill.retention.model.hold;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Which order. */
@Embeddable
public record HoldId(@Column(name = "id", updatable = false) UUID value) {

    public static HoldId next(Instant now) {
        return new HoldId(Uuid7.at(now));
    }

    /** Reads what {@link #toString} wrote. */
    public static HoldId fromString(String text) {
        return new HoldId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
