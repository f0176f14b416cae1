package eu.sigill.review.web;

import eu.sigill.review.service.shown.ReviewView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review on the API. The author's address is not in it: the order number leads the shop to its own records. */
@Schema(name = "Review")
public record ReviewAnswer(
        String id,
        @Schema(enumeration = {"SHOP", "PRODUCT"}) String about,
        @Nullable String sku,
        @Schema(minimum = "1", maximum = "5") int stars,
        String text,
        String author,
        String language,
        @Schema(enumeration = {"ORDER_LINK", "IMPORTED"}) String verification,
        Instant publishedAt,
        @Nullable Instant editedAt,

        @Schema(description = "the shop's order number") @Nullable
        String ref,

        List<String> tags) {

    static ReviewAnswer of(ReviewView review) {
        return new ReviewAnswer(
                review.id().toString(),
                review.sku().isPresent() ? "PRODUCT" : "SHOP",
                review.sku().orElse(null),
                review.stars(),
                review.text(),
                review.displayName(),
                review.language().code(),
                review.verification().name(),
                review.publishedAt(),
                review.editedAt().orElse(null),
                review.ref().orElse(null),
                review.tags());
    }

    @Override
    public String toString() {
        return "ReviewAnswer[" + id + "]";
    }
}
