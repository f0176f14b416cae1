package eu.sigill.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RatingTest {
    private static final Instant SINCE = Instant.parse("2025-11-21T12:00:00Z");

    static Stream<Rating> some() {
        var random = new Random(5);
        return Stream.generate(() -> random.longs(5, 0, 1 + random.nextLong(1_000_000_000_000L)))
                .map(LongStream::toArray)
                .filter(distribution -> LongStream.of(distribution).sum() > 0)
                .map(RatingTest::of)
                .limit(500);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 1, 5.00",
        "1, 0, 0, 0, 0, 1.00",
        "0, 0, 0, 1, 1, 4.50",
        "0, 0, 0, 101, 99, 4.50", // 4.495
        "0, 0, 0, 1011, 989, 4.49", // 4.4945
        "0, 0, 0, 2, 1, 4.33",
        "0, 0, 0, 1, 2, 4.67",
        "1, 1, 1, 1, 1, 3.00"
    })
    void isThePlainMeanHalfUp(long one, long two, long three, long four, long five, BigDecimal mean) {
        assertThat(of(one, two, three, four, five).mean()).contains(mean);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 50, 50, EXCELLENT", // 4.50
        "0, 0, 0, 51, 49, GOOD", // 4.49
        "0, 0, 0, 101, 99, EXCELLENT", // 4.495, graded as it is shown
        "0, 0, 50, 50, 0, GOOD", // 3.50
        "0, 0, 51, 49, 0, FAIR", // 3.49
        "0, 50, 50, 0, 0, FAIR", // 2.50
        "0, 51, 49, 0, 0, POOR", // 2.49
        "50, 50, 0, 0, 0, POOR", // 1.50
        "51, 49, 0, 0, 0, VERY_POOR" // 1.49
    })
    void isGradedByItsMean(long one, long two, long three, long four, long five, Grade grade) {
        assertThat(of(one, two, three, four, five).grade()).contains(grade);
    }

    @Test
    void liesBetweenItsFewestAndItsMostStars() {
        assertThat(some()).allSatisfy(rating -> {
            var given = IntStream.rangeClosed(1, 5)
                    .filter(stars -> rating.countOf(new Stars(stars)) > 0)
                    .summaryStatistics();
            assertThat(rating.mean())
                    .get()
                    .satisfies(mean -> assertThat(mean)
                            .hasScaleOf(2)
                            .isBetween(BigDecimal.valueOf(given.getMin()), BigDecimal.valueOf(given.getMax())));
        });
    }

    @Test
    void sharesAHundredPercentButForRounding() {
        assertThat(some())
                .allSatisfy(rating -> assertThat(IntStream.rangeClosed(1, 5)
                                .map(stars -> rating.percentOf(new Stars(stars)))
                                .sum())
                        .isBetween(98, 102));
    }

    @Test
    void roundsItsPercents() {
        var rating = of(1, 0, 0, 0, 2);

        assertThat(rating.percentOf(new Stars(1))).isEqualTo(33);
        assertThat(rating.percentOf(new Stars(5))).isEqualTo(67);
    }

    @Test
    void isNothingWhereNobodyReviewed() {
        var rating = of(0, 0, 0, 0, 0);

        assertThat(rating.count()).isZero();
        assertThat(rating.mean()).isEmpty();
        assertThat(rating.grade()).isEmpty();
        assertThat(rating.percentOf(new Stars(5))).isZero();
    }

    static Stream<List<Long>> wrong() {
        return Stream.of(
                List.of(), List.of(1L, 1L, 1L, 1L), List.of(1L, 1L, 1L, 1L, 1L, 1L), List.of(0L, 0L, 0L, 0L, -1L));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void hasFiveCountsNoneNegative(List<Long> distribution) {
        assertThatThrownBy(() -> new Rating(distribution, SINCE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Rating of(long... distribution) {
        return Rating.of(distribution, SINCE);
    }
}
