package eu.sigill.review.service.shown;

import eu.sigill.platform.model.Language;
import eu.sigill.review.model.Review;
import eu.sigill.review.model.ReviewId;
import eu.sigill.review.model.Verification;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A review as it is shown.
 *
 * @param sku the product it is about; empty if it is about the shop
 * @param ref the shop's order number, and {@code tags} its labels: for the shop's own people only, empty in public
 */
public record ReviewView(
        ReviewId id,
        Optional<String> sku,
        int stars,
        String text,
        String displayName,
        Language language,
        Verification verification,
        Instant publishedAt,
        Optional<Instant> editedAt,
        Optional<String> ref,
        List<String> tags) {

    public static ReviewView inPublic(Review review) {
        return of(review, Optional.empty(), List.of());
    }

    public static ReviewView forShop(Review review, String ref) {
        return of(review, Optional.of(ref), review.tags().values());
    }

    private static ReviewView of(Review review, Optional<String> ref, List<String> tags) {
        var words = review.words();
        return new ReviewView(
                review.id(),
                review.subject().sku(),
                words.stars().count(),
                words.text().value(),
                words.displayName(),
                words.language(),
                review.verification(),
                review.publishedAt(),
                review.editedAt(),
                ref,
                tags);
    }

    @Override
    public String toString() {
        return "ReviewView[" + id + "]";
    }
}
