package eu.sigill.review.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SkeletonTest {

    @Test
    void fillsItsGapsInTheirOrder() {
        var page = Skeleton.of("<p>" + Skeleton.gap("name") + " bought " + Skeleton.gap("sku0") + ", "
                + Skeleton.gap("name") + "</p>");

        assertThat(page.gaps()).containsExactly("name", "sku0", "name");
        assertThat(page.filled(Map.of("name", "Maria", "sku0", "book-1")))
                .isEqualTo("<p>Maria bought book-1, Maria</p>");
    }

    @Test
    void escapesWhatItIsFilledWith() {
        var page = Skeleton.of("<input value=\"" + Skeleton.gap("x") + "\"/>");

        assertThat(page.filled(Map.of("x", "\"/><script>'&")))
                .isEqualTo("<input value=\"&quot;/&gt;&lt;script&gt;&#39;&amp;\"/>");
    }

    @Test
    void doesNotTakeAWordForAGap() {
        var page = Skeleton.of(Skeleton.gap("x") + Skeleton.gap("y"));

        assertThat(page.filled(Map.of("x", Skeleton.gap("y"), "y", "secret"))).isEqualTo(Skeleton.gap("y") + "secret");
    }

    @Test
    void leavesAGapEmptyThatNobodyFills() {
        assertThat(Skeleton.of("a" + Skeleton.gap("x") + "b").filled(Map.of())).isEqualTo("ab");
    }

    @Test
    void mayHaveNoGapAtAll() {
        assertThat(Skeleton.of("plain").filled(Map.of("x", "y"))).isEqualTo("plain");
        assertThat(Skeleton.of("").filled(Map.of())).isEmpty();
    }
}
