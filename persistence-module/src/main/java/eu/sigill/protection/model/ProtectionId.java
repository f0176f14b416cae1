package eu.sigill.protection.model;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which protection. */
@Embeddable
public record ProtectionId(
        @Column(name = "id", updatable = false) UUID value) {

    public static ProtectionId next(Instant now) {
        return new ProtectionId(Uuid7.at(now));
    }

    /** Reads what {@link #toString} wrote. */
    public static ProtectionId fromString(String text) {
        return new ProtectionId(UUID.fromString(text));
    }

    /** The same of a text that somebody may have tampered with. */
    public static Optional<ProtectionId> parse(String text) {
        return Uuid7.parse(text).map(ProtectionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
