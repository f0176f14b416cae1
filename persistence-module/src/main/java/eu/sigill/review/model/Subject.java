package eu.sigill.review.model;

import eu.sigill.platform.model.text.Printable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * What a review is about: the shop, or one thing that was bought there.
 *
 * @param value the product's SKU; empty for the shop itself, so that one unique key serves both
 */
@Embeddable
public record Subject(
        @Column(name = "sku", updatable = false) String value) {

    /** Longest SKU that can be reviewed, in characters. */
    public static final int LONGEST_SKU = 200;

    public static final Subject SHOP = new Subject("");

    public Subject {
        if (value.length() > LONGEST_SKU || !Printable.is(value)) {
            throw new IllegalArgumentException(
                    "a SKU has at most " + LONGEST_SKU + " characters, none of them control");
        }
    }

    public static Subject product(String sku) {
        if (sku.isBlank()) {
            throw new IllegalArgumentException("a SKU is not blank");
        }
        return new Subject(sku);
    }

    /** Whether a product of this SKU can be reviewed; a link may carry any text. */
    public static boolean canBe(String sku) {
        return !sku.isBlank() && sku.length() <= LONGEST_SKU && Printable.is(sku);
    }

    public boolean isShop() {
        return value.isEmpty();
    }

    public Optional<String> sku() {
        return isShop() ? Optional.empty() : Optional.of(value);
    }
}
