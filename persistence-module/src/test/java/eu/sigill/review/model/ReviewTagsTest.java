package eu.sigill.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewTagsTest {

    @Test
    void areReadAsTheyAreKept() {
        var tags = new ReviewTags(List.of("web", "Żółć", "a,b", "-"));

        assertThat(ReviewTags.parse(tags.stored())).isEqualTo(tags);
        assertThat(tags.stored()).isEqualTo("web Żółć a,b -");
    }

    @Test
    void mayBeNone() {
        assertThat(new ReviewTags(List.of()).stored()).isEmpty();
        assertThat(ReviewTags.parse("").values()).isEmpty();
    }

    @Test
    void areEachKeptOnce() {
        assertThat(new ReviewTags(List.of("web", "kids", "web")).values()).containsExactly("web", "kids");
    }

    @Test
    void holdNoWhiteSpaceAndNoControlCharacters() {
        assertThat(new ReviewTags(List.of("a b", "a\tb", "a\nb", "a\u2003b", "a\u0000b", "ab", " ")).values())
                .containsExactly("ab");
    }

    @Test
    void leaveOffWhatIsTooMuch() {
        var many = IntStream.range(0, 500).mapToObj(i -> "tag-" + i).toList();
        var kept = new ReviewTags(many).stored();

        assertThat(kept).hasSizeBetween(990, 1000);
        assertThat(many).startsWith(ReviewTags.parse(kept).values().toArray(String[]::new));
    }
}
