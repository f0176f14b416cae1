package eu.sigill.protection.model.claim;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which claim. */
@Embeddable
public record ClaimId(
        @Column(name = "id", updatable = false) UUID value) {

    public static ClaimId next(Instant now) {
        return new ClaimId(Uuid7.at(now));
    }

    /** Reads what {@link #toString} wrote. */
    public static ClaimId fromString(String text) {
        return new ClaimId(UUID.fromString(text));
    }

    /** The same of a text that somebody may have tampered with. */
    public static Optional<ClaimId> parse(String text) {
        return Uuid7.parse(text).map(ClaimId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
