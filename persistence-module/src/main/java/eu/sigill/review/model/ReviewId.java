package eu.sigill.review.model;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which review. */
@Embeddable
public record ReviewId(
        @Column(name = "id", updatable = false) UUID value) {

    public static ReviewId next(Instant now) {
        return new ReviewId(Uuid7.at(now));
    }

    /** Reads what {@link #toString} wrote. */
    public static ReviewId fromString(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    /** The same of a text that somebody may have tampered with. */
    public static Optional<ReviewId> parse(String text) {
        return Uuid7.parse(text).map(ReviewId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
