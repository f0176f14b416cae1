package eu.sigill.review.model.author;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Which author: one buyer for one order of one shop. */
@Embeddable
public record AuthorId(
        @Column(name = "id", updatable = false) UUID value) {

    public static AuthorId next(Instant now) {
        return new AuthorId(Uuid7.at(now));
    }

    /** Reads what {@link #toString} wrote. */
    public static AuthorId fromString(String text) {
        return new AuthorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
