package eu.sigill.access.model;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which user. */
@Embeddable
public record UserId(@Column(name = "id", updatable = false) UUID value) {

    public static UserId next(Instant now) {
        return new UserId(Uuid7.at(now));
    }

    /** Reads what {@link #toString} wrote. */
    public static UserId fromString(String text) {
        return new UserId(UUID.fromString(text));
    }

    /** The same of a text that somebody may have tampered with. */
    public static Optional<UserId> parse(String text) {
        return Uuid7.parse(text).map(UserId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
