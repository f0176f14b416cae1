package eu.sigill.merchant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainTest {
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String LABEL = "a".repeat(63);

    static Stream<String> domains() {
        var random = new Random(1);
        return Stream.generate(() -> domain(random)).limit(500);
    }

    static Stream<String> tooLong() {
        return Stream.of(LABEL + "a.example", LABEL + "." + LABEL + "." + LABEL + "." + "a".repeat(62));
    }

    @ParameterizedTest
    @CsvSource({
        "boekhandel.example, boekhandel.example",
        "' Boekhandel.EXAMPLE\t', boekhandel.example",
        "www.my-shop.co.example, www.my-shop.co.example",
        "xn--bcher-kva.example, xn--bcher-kva.example",
        "1a.b2, 1a.b2"
    })
    void isReadInAnyCase(String text, String value) {
        assertThat(Domain.parse(text)).contains(new Domain(value));
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(domains())
                .allSatisfy(text ->
                        assertThat(Domain.parse(text)).get().hasToString(text).isEqualTo(new Domain(text)));
    }

    @Test
    void mayBeAsLongAsTheNetAllows() {
        var longest = LABEL + "." + LABEL + "." + LABEL + "." + "a".repeat(61);

        assertThat(longest).hasSize(253);
        assertThat(Domain.parse(longest)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    @ValueSource(
            strings = {
                "",
                "example",
                ".example",
                "shop.example.",
                "shop..example",
                "-shop.example",
                "shop-.example",
                "shop.example-",
                "my_shop.example",
                "my shop.example",
                "*.example",
                "bücher.example",
                "shop.example:443",
                "https://shop.example",
                "shop.example/path",
                "shop.example?p=1",
                "user@shop.example",
                "shop.example;",
                "shop.example\nx",
                "192.0.2.1",
                "[::1]"
            })
    void isNothingElse(String text) {
        assertThat(Domain.parse(text)).isEmpty();
        assertThatThrownBy(() -> new Domain(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isMadeOfLowerCaseOnly() {
        assertThatThrownBy(() -> new Domain("Shop.example")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String domain(Random random) {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(label -> label(random))
                .collect(Collectors.joining(".", "", "x")); // the last label is never a number
    }

    private static String label(Random random) {
        var inner = random.ints(random.nextInt(20), 0, SIGNS.length() + 1)
                .mapToObj(sign -> sign == SIGNS.length() ? "-" : SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
        return sign(random) + inner + sign(random);
    }

    private static char sign(Random random) {
        return SIGNS.charAt(random.nextInt(SIGNS.length()));
    }
}
