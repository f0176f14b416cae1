package eu.sigill.review.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.Product;
import eu.sigill.platform.model.Language;
import eu.sigill.review.model.ReviewText;
import eu.sigill.review.model.Stars;
import eu.sigill.review.model.Subject;
import eu.sigill.review.model.Words;
import eu.sigill.review.service.Draft;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewFormModelTest {

    private static final Subject BOOK = Subject.product("book-1");

    @Test
    void asksAboutTheShopFirstAndThenAboutEachProduct() {
        var form = ReviewFormModel.fresh(AForm.view(Map.of(), Product.values()), "payload", false);

        assertThat(form.blocks()).extracting(ReviewBlock::name).containsExactly("shop", "1", "2");
        assertThat(form.blocks())
                .extracting(ReviewBlock::subject)
                .containsExactly(Subject.SHOP, BOOK, Subject.product("book-2"));
        assertThat(form.blocks()).extracting(ReviewBlock::stars).containsOnly(0);
        assertThat(form.isWrong()).isFalse();
    }

    @Test
    void doesNotAskAboutTheShopWhereItTakesProductReviewsOnly() {
        var form = ReviewFormModel.fresh(AForm.view(Map.of(), Product.PRODUCT_REVIEWS), "payload", false);

        assertThat(form.blocks()).extracting(ReviewBlock::subject).containsExactly(BOOK, Subject.product("book-2"));
    }

    @Test
    void beginsWithWhatWasPublishedBefore() {
        var words = new Words(new Stars(2), new ReviewText("Torn"), "Maria J.", Language.NL, "2026-11");

        var form = ReviewFormModel.fresh(AForm.view(Map.of(BOOK, words), Product.values()), "payload", false);

        assertThat(form.blocks().get(1).stars()).isEqualTo(2);
        assertThat(form.blocks().get(1).text()).isEqualTo("Torn");
        assertThat(form.blocks().getFirst().stars()).isZero();
    }

    @Test
    void becomesADraftOfWhatHasStars() {
        var form = AForm.typed(Map.of("stars-shop", "4", "text-shop", "Fine", "stars-1", "5", "terms", "yes"));

        assertThat(form.isWrong()).isFalse();
        assertThat(form.draft(Language.NL))
                .isEqualTo(new Draft(
                        Map.of(
                                Subject.SHOP,
                                new Draft.Opinion(new Stars(4), new ReviewText("Fine")),
                                BOOK,
                                new Draft.Opinion(new Stars(5), new ReviewText(""))),
                        Language.NL,
                        true));
    }

    @Test
    void losesNothingThatWasTyped() {
        var form = AForm.typed(Map.of("stars-shop", "3", "text-shop", "So so", "text-1", "Torn"));

        assertThat(form.blocks()).extracting(ReviewBlock::stars).containsExactly(3, 0, 0);
        assertThat(form.blocks()).extracting(ReviewBlock::text).containsExactly("So so", "Torn", "");
        assertThat(form.payload()).isEqualTo("payload");
        assertThat(form.refused("review.form.problem.link-used-up").blocks()).isEqualTo(form.blocks());
    }

    @Test
    void printsNothingThatWasTyped() {
        var form = AForm.typed(Map.of("stars-shop", "3", "text-shop", "My secret"));

        assertThat(form.toString() + form.blocks()).doesNotContain("secret", "payload", "Maria", "lezer");
    }
}
