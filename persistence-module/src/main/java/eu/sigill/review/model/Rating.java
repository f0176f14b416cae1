package eu.sigill.review.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What reviews add up to: their number and their plain mean.
 *
 * @param distribution how many gave one star, two, and so on to five
 * @param since reviews published before this moment do not count
 */
public record Rating(List<Long> distribution, Instant since) {

    public Rating {
        if (distribution.size() != Stars.MOST || distribution.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a distribution has five counts, none negative");
        }
        distribution = List.copyOf(distribution);
    }

    public static Rating of(long[] distribution, Instant since) {
        return new Rating(Arrays.stream(distribution).boxed().toList(), since);
    }

    public long count() {
        return distribution.stream().mapToLong(Long::longValue).sum();
    }

    /** To two decimals, half up; empty where nobody has reviewed. */
    public Optional<BigDecimal> mean() {
        if (count() == 0) {
            return Optional.empty();
        }
        var sum = IntStream.range(0, Stars.MOST)
                .mapToLong(i -> (i + 1) * distribution.get(i))
                .sum();
        return Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count()), 2, RoundingMode.HALF_UP));
    }

    public Optional<Grade> grade() {
        return mean().map(Grade::of);
    }

    public long countOf(Stars stars) {
        return distribution.get(stars.count() - 1);
    }

    /** The share of these stars in percent, rounded. */
    public int percentOf(Stars stars) {
        return count() == 0 ? 0 : Math.toIntExact(Math.round(100.0 * countOf(stars) / count()));
    }
}
