package eu.sigill.purchase.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who bought, by the id that the rooms above know them by: this room knows no members. */
@Embeddable
public record BuyerId(
        @Column(name = "buyer_id", updatable = false) UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
