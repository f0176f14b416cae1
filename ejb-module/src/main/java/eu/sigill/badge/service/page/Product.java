package eu.sigill.badge.service.page;

import eu.sigill.purchase.service.field.Gtin;
import eu.sigill.purchase.service.field.WebAddress;
import java.util.Optional;

/** One of the things that were bought. */
public record Product(
        Optional<WebAddress> url,
        Optional<WebAddress> imageUrl,
        Optional<String> name,
        Optional<String> sku,
        Optional<Gtin> gtin,
        Optional<String> mpn,
        Optional<String> brand) {

    /** Whether it can be told what a review would be about. */
    public boolean isReviewable() {
        return url.isPresent() && name.isPresent();
    }

    @Override
    public String toString() {
        return "Product[]";
    }
}
