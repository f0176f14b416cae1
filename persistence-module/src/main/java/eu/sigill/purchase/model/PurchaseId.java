package eu.sigill.purchase.model;

import eu.sigill.platform.model.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Which purchase. */
@Embeddable
public record PurchaseId(
        @Column(name = "id", updatable = false) UUID value) {

    public static PurchaseId next(Instant now) {
        return new PurchaseId(Uuid7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
