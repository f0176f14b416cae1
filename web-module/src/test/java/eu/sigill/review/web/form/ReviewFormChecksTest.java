package eu.sigill.review.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Language;
import eu.sigill.review.model.ReviewText;
import eu.sigill.review.service.Draft;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form says of what was typed. */
class ReviewFormChecksTest {

    @Test
    void wantsStarsForTheShop() {
        var form = AForm.typed(Map.of("stars-1", "5", "terms", "yes"));

        assertThat(problems(form)).containsExactly("review.form.problem.stars", null, null);
    }

    @Test
    void wantsStarsBesideWords() {
        var form = AForm.typed(Map.of("stars-shop", "4", "text-2", "Torn", "terms", "yes"));

        assertThat(problems(form)).containsExactly(null, null, "review.form.problem.stars");
    }

    @Test
    void wantsTheTerms() {
        var form = AForm.typed(Map.of("stars-shop", "4"));

        assertThat(form.isWrong()).isTrue();
        assertThat(form.problem()).isEqualTo("review.form.problem.terms");
        assertThat(form.draft(Language.EN).termsAccepted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "", " 4", "4.0", "four", "٤", "44"})
    void takesOneToFiveStarsOnly(String stars) {
        var form = AForm.typed(Map.of("stars-shop", stars, "terms", "yes"));

        assertThat(problems(form)).startsWith("review.form.problem.stars");
        assertThat(form.draft(Language.EN).opinions()).isEmpty();
    }

    @Test
    void takesFourThousandCharactersAndNotOneMore() {
        assertThat(problems(withText("x".repeat(4000)))).containsOnlyNulls();
        assertThat(problems(withText("x".repeat(4001)))).startsWith("review.form.problem.long");
    }

    @Test
    void countsALineEndAsOneCharacterAsBrowsersDo() {
        var text = "line\r\n".repeat(800); // 4,000 on the page, 4,800 on the wire

        var form = withText(text);

        assertThat(problems(form)).containsOnlyNulls();
        assertThat(form.draft(Language.EN).opinions().values())
                .extracting(Draft.Opinion::text)
                .containsExactly(new ReviewText("line\n".repeat(800)));
    }

    private static ReviewFormModel withText(String text) {
        return AForm.typed(Map.of("stars-shop", "3", "text-shop", text, "terms", "yes"));
    }

    private static List<@Nullable String> problems(ReviewFormModel form) {
        return form.blocks().stream()
                .<@Nullable String>map(ReviewBlock::problem)
                .toList();
    }
}
