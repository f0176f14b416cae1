package eu.sigill.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewTextTest {

    static Stream<String> anyTexts() {
        var random = new Random(4);
        return Stream.generate(() -> random.ints(random.nextInt(60), 0, 0x10000)
                        .map(c -> random.nextBoolean() ? c % 0x100 : random.nextBoolean() ? 0xD700 + c % 0x1000 : c)
                        .mapToObj(c -> String.valueOf((char) c))
                        .collect(Collectors.joining()))
                .limit(500);
    }

    static Stream<String[]> cleaned() {
        return Stream.of(
                new String[] {"a\r\nb\rc\nd", "a\nb\nc\nd"},
                new String[] {"a\tb", "a b"},
                new String[] {"a\u0000b\u001B[31m\u007F\u0085c", "ab[31mc"},
                new String[] {" \n a \n ", "a"},
                new String[] {"\r\n\t\u0000", ""},
                new String[] {"a\uD83Db\uDCDAc", "abc"},
                new String[] {"\uD83D\uDCDA", "\uD83D\uDCDA"},
                new String[] {"<b>&amp;</b>", "<b>&amp;</b>"});
    }

    @ParameterizedTest
    @MethodSource("cleaned")
    void isPlainText(String written, String kept) {
        assertThat(new ReviewText(written).value()).isEqualTo(kept);
    }

    @Test
    void holdsNothingThatReadersCannotSeeAndDatabasesRefuse() {
        assertThat(anyTexts()).allSatisfy(written -> {
            var kept = new ReviewText(written).value();
            assertThat(kept.codePoints())
                    .allMatch(c -> c == '\n' || !Character.isISOControl(c))
                    .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
            assertThat(new ReviewText(kept).value()).as("cleaned again").isEqualTo(kept);
        });
    }

    @ParameterizedTest
    @CsvSource({"4000, true", "4001, false"})
    void hasAtMostFourThousandCharacters(int length, boolean fits) {
        var written = "  " + "a".repeat(length) + "\r\n"; // what is cleaned away does not count

        if (fits) {
            assertThat(new ReviewText(written).value()).hasSize(length);
        } else {
            assertThatThrownBy(() -> new ReviewText(written)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void printsAsItsLength() {
        assertThat(new ReviewText("My address is …")).hasToString("ReviewText[15 characters]");
    }
}
