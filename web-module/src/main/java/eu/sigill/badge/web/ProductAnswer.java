package eu.sigill.badge.web;

import eu.sigill.badge.service.page.Product;
import eu.sigill.purchase.service.field.Gtin;
import eu.sigill.purchase.service.field.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the things that were bought. */
@Schema(name = "OrderPageProduct")
public record ProductAnswer(
        @Nullable String url,
        @Nullable String imageUrl,
        @Nullable String name,
        @Nullable String sku,
        @Nullable String gtin,
        @Nullable String mpn,
        @Nullable String brand) {

    static ProductAnswer of(Product product) {
        return new ProductAnswer(
                product.url().map(WebAddress::text).orElse(null),
                product.imageUrl().map(WebAddress::text).orElse(null),
                product.name().orElse(null),
                product.sku().orElse(null),
                product.gtin().map(Gtin::digits).orElse(null),
                product.mpn().orElse(null),
                product.brand().orElse(null));
    }

    @Override
    public String toString() {
        return "ProductAnswer[]";
    }
}
