package eu.sigill.review.web;

import eu.sigill.review.model.Rating;
import eu.sigill.review.model.Stars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a shop's reviews add up to. */
@Schema(name = "Rating")
public record RatingAnswer(
        @Schema(description = "verified reviews of the shop in the last 12 months")
        long count,

        @Schema(description = "their plain mean to two decimals; null without reviews") @Nullable
        BigDecimal mean,

        @Schema(enumeration = {"EXCELLENT", "GOOD", "FAIR", "POOR", "VERY_POOR"}) @Nullable
        String grade,

        @Schema(description = "how many gave how many stars")
        SequencedMap<String, Long> distribution,

        LocalDate since) {

    static RatingAnswer of(Rating rating) {
        var distribution = new TreeMap<String, Long>();
        for (var stars = Stars.FEWEST; stars <= Stars.MOST; stars++) {
            distribution.put(String.valueOf(stars), rating.countOf(new Stars(stars)));
        }
        return new RatingAnswer(
                rating.count(),
                rating.mean().orElse(null),
                rating.grade().map(Enum::name).orElse(null),
                distribution,
                LocalDate.ofInstant(rating.since(), ZoneOffset.UTC));
    }
}
