package eu.sigill.review.web;

import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Slice;
import eu.sigill.review.model.Rating;
import eu.sigill.review.model.ReviewId;
import eu.sigill.review.model.Stars;
import eu.sigill.review.service.ReviewView;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Behind {@code review/shop.xhtml}.
 *
 * @param after behind which review this part of the list begins; null where it begins with the newest
 */
public record ShopProfileModel(
        ShopView shop,
        boolean certified,
        Rating rating,
        Slice<ReviewView> reviews,
        @Nullable ReviewId after) {

    /** One bar of the distribution. */
    public record Bar(int stars, long count, int percent) {}

    /** Whether this is a later part of the list. */
    public boolean continued() {
        return after != null;
    }

    /** What an address adds that stays at this part of the list. */
    public String place() {
        return after == null ? "" : "&after=" + after;
    }

    /** From five stars down. */
    public List<Bar> bars() {
        return java.util.stream.IntStream.iterate(Stars.MOST, stars -> stars >= Stars.FEWEST, stars -> stars - 1)
                .mapToObj(stars -> new Bar(stars, rating.countOf(new Stars(stars)), rating.percentOf(new Stars(stars))))
                .toList();
    }

    /** The mean as people here write it, to one decimal more than a star. */
    public String mean(Locale locale) {
        return rating.mean().map(mean -> String.format(locale, "%.2f", mean)).orElse("");
    }

    /** How many stars to fill, rounded. */
    public int filled() {
        return rating.mean()
                .map(mean -> mean.setScale(0, java.math.RoundingMode.HALF_UP).intValue())
                .orElse(0);
    }

    public String gradeKey() {
        return "review.grade."
                + rating.grade()
                        .map(grade -> grade.name().toLowerCase(Locale.ROOT))
                        .orElse("none");
    }
}
