package eu.sigill.merchant.model;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
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

    @Override
    public String toString() {
        return value.toString();
    }
}
