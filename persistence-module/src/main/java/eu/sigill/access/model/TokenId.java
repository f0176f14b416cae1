package eu.sigill.access.model;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which token; this is its name in lists, not the token itself. */
@Embeddable
public record TokenId(
        @Column(name = "id", updatable = false) UUID value) {

    public static TokenId next(Instant now) {
        return new TokenId(Uuid7.at(now));
    }

    /** Reads what {@link #toString} wrote. */
    public static TokenId fromString(String text) {
        return new TokenId(UUID.fromString(text));
    }

    /** The same of a text that somebody may have tampered with. */
    public static Optional<TokenId> parse(String text) {
        return Uuid7.parse(text).map(TokenId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
