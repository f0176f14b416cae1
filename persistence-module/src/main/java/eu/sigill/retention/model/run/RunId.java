package eu.sigill.retention.model.run;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Which run of the sweep. */
@Embeddable
public record RunId(@Column(name = "id", updatable = false) UUID value) {

    public static RunId next(Instant now) {
        return new RunId(Uuid7.at(now));
    }

    /** Reads what {@link #toString} wrote. */
    public static RunId fromString(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
