package eu.sigill.merchant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameAncestorsTest {
    private static final String ORIGIN = "https://www.shop.example:8443";

    /** An origin with one character put in somewhere, for every place and every character that could do harm. */
    static Stream<String> tampered() {
        return IntStream.rangeClosed(0, ORIGIN.length())
                .boxed()
                .flatMap(place -> IntStream.range(0, 0x300)
                        .mapToObj(sign -> ORIGIN.substring(0, place) + (char) sign + ORIGIN.substring(place)));
    }

    static List<String> tooLong() {
        return List.of("https://" + "a.".repeat(200) + "example");
    }

    @Test
    void areTheShopsOwnPagesUnlessToldOtherwise() {
        assertThat(FrameAncestors.of(new Domain("shop.example")))
                .hasToString("https://shop.example https://www.shop.example");
        assertThat(FrameAncestors.of(new Domain("www.shop.example")))
                .hasToString("https://shop.example https://www.shop.example");
    }

    @Test
    void areNobodyIfNoneIsNamed() {
        assertThat(new FrameAncestors(List.of())).hasToString("'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {ORIGIN, "http://shop.example", "https://192.0.2.1", "https://[2001:db8::1]:443"})
    void areOriginsOfTheWeb(String origin) {
        assertThat(new FrameAncestors(List.of(origin)).origins()).containsExactly(origin);
    }

    @Test
    void areWrittenInLowerCaseAndOnce() {
        assertThat(new FrameAncestors(List.of("HTTPS://Shop.Example", "https://shop.example")))
                .hasToString("https://shop.example");
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    @ValueSource(
            strings = {
                "",
                "*",
                "https:",
                "https://",
                "https://*",
                "https://*.shop.example",
                "https://shop.example:*",
                "'self'",
                "'none'",
                "shop.example",
                "//shop.example",
                "ftp://shop.example",
                "data:text/html,x",
                "javascript:alert(1)",
                "https://shop.example/",
                "https://shop.example/path",
                "https://shop.example?query",
                "https://shop.example#part",
                "https://user@shop.example",
                "https://user:secret@shop.example",
                "https://shop.example:",
                "https://shop.example:0443",
                "https://my_shop.example",
                "https://bücher.example",
                "https://shop.example;script-src *",
                "https://shop.example; script-src 'unsafe-inline'",
                "https://shop.example,https://other.example",
                "https://shop.example https://other.example",
                "https://shop.example\r\nSet-Cookie: a=b",
                " https://shop.example",
                "https://shop.example\n"
            })
    void areNothingElse(String origin) {
        assertThatThrownBy(() -> new FrameAncestors(List.of(origin)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause();
    }

    @Test
    void neverEndTheDirective() {
        var taken = tampered().flatMap(text -> taken(text).stream()).toList();

        assertThat(taken).isNotEmpty().allSatisfy(text -> assertThat(text).matches("https?://[a-z0-9.-]+:[0-9]+"));
    }

    @Test
    void areNotTooMany() {
        var ten = IntStream.range(0, 10)
                .mapToObj(i -> "https://shop-" + i + ".example")
                .toList();
        var eleven = Stream.concat(ten.stream(), Stream.of(ORIGIN)).toList();

        assertThat(new FrameAncestors(ten).origins()).hasSize(10);
        assertThatThrownBy(() -> new FrameAncestors(eleven)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areReadAsTheyAreKept() {
        var some = new FrameAncestors(List.of(ORIGIN, "https://shop.example"));
        var none = new FrameAncestors(List.of());

        assertThat(FrameAncestors.parse(some.stored())).isEqualTo(some);
        assertThat(FrameAncestors.parse(none.stored())).isEqualTo(none);
    }

    private static Optional<String> taken(String origin) {
        try {
            return Optional.of(new FrameAncestors(List.of(origin)).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
