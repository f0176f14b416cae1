package eu.sigill.merchant.model;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which merchant. */
@Embeddable
public record MerchantId(
        @Column(name = "id", updatable = false) UUID value) {

    public static MerchantId next(Instant now) {
        return new MerchantId(Uuid7.at(now));
    }

    /** Reads what {@link #toString} wrote. */
    public static MerchantId fromString(String text) {
        return new MerchantId(UUID.fromString(text));
    }

    /** The same of a text that somebody may have tampered with. */
    public static Optional<MerchantId> parse(String text) {
        return Uuid7.parse(text).map(MerchantId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
