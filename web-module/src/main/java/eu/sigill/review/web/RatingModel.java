package eu.sigill.review.web;

import eu.sigill.review.model.Rating;
import eu.sigill.review.model.Stars;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A rating as pages show it. */
public record RatingModel(Rating rating) {

    /** One bar of the distribution. */
    public record Bar(int stars, long count, int percent) {}

    public long count() {
        return rating.count();
    }

    /** From five stars down. */
    public List<Bar> bars() {
        return IntStream.iterate(Stars.MOST, stars -> stars >= Stars.FEWEST, stars -> stars - 1)
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
                .map(mean -> mean.setScale(0, RoundingMode.HALF_UP).intValue())
                .orElse(0);
    }

    public String gradeKey() {
        return "review.grade."
                + rating.grade()
                        .map(grade -> grade.name().toLowerCase(Locale.ROOT))
                        .orElse("none");
    }
}
