package eu.sigill.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.Domain;
import eu.sigill.merchant.model.FrameAncestors;
import eu.sigill.merchant.model.Market;
import eu.sigill.merchant.model.MerchantId;
import eu.sigill.merchant.model.Product;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.model.ShopProfile;
import eu.sigill.merchant.service.ShopView;
import eu.sigill.platform.model.Language;
import eu.sigill.review.model.ReviewText;
import eu.sigill.review.model.Stars;
import eu.sigill.review.model.Subject;
import eu.sigill.review.model.Words;
import eu.sigill.review.service.Draft;
import eu.sigill.review.service.FormView;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewFormModelTest {

    private static final Subject BOOK = Subject.product("book-1");

    @Test
    void asksAboutTheShopFirstAndThenAboutEachProduct() {
        var form = ReviewFormModel.fresh(view(Map.of(), Product.values()), "payload", false);

        assertThat(form.blocks()).extracting(ReviewBlock::name).containsExactly("shop", "1", "2");
        assertThat(form.blocks())
                .extracting(ReviewBlock::subject)
                .containsExactly(Subject.SHOP, BOOK, Subject.product("book-2"));
        assertThat(form.blocks()).extracting(ReviewBlock::stars).containsOnly(0);
        assertThat(form.isWrong()).isFalse();
    }

    @Test
    void doesNotAskAboutTheShopWhereItTakesProductReviewsOnly() {
        var form = ReviewFormModel.fresh(view(Map.of(), Product.PRODUCT_REVIEWS), "payload", false);

        assertThat(form.blocks()).extracting(ReviewBlock::subject).containsExactly(BOOK, Subject.product("book-2"));
    }

    @Test
    void beginsWithWhatWasPublishedBefore() {
        var words = new Words(new Stars(2), new ReviewText("Torn"), "Maria J.", Language.NL, "2026-11");

        var form = ReviewFormModel.fresh(view(Map.of(BOOK, words), Product.values()), "payload", false);

        assertThat(form.blocks().get(1).stars()).isEqualTo(2);
        assertThat(form.blocks().get(1).text()).isEqualTo("Torn");
        assertThat(form.blocks().getFirst().stars()).isZero();
    }

    @Test
    void becomesADraftOfWhatHasStars() {
        var form = typed(Map.of("stars-shop", "4", "text-shop", "Fine", "stars-1", "5", "terms", "yes"));

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
    void wantsStarsForTheShop() {
        var form = typed(Map.of("stars-1", "5", "terms", "yes"));

        assertThat(problems(form)).containsExactly("review.form.problem.stars", null, null);
    }

    @Test
    void wantsStarsBesideWords() {
        var form = typed(Map.of("stars-shop", "4", "text-2", "Torn", "terms", "yes"));

        assertThat(problems(form)).containsExactly(null, null, "review.form.problem.stars");
    }

    @Test
    void wantsTheTerms() {
        var form = typed(Map.of("stars-shop", "4"));

        assertThat(form.isWrong()).isTrue();
        assertThat(form.problem()).isEqualTo("review.form.problem.terms");
        assertThat(form.draft(Language.EN).termsAccepted()).isFalse();
    }

    @Test
    void losesNothingThatWasTyped() {
        var form = typed(Map.of("stars-shop", "3", "text-shop", "So so", "text-1", "Torn"));

        assertThat(form.blocks()).extracting(ReviewBlock::stars).containsExactly(3, 0, 0);
        assertThat(form.blocks()).extracting(ReviewBlock::text).containsExactly("So so", "Torn", "");
        assertThat(form.payload()).isEqualTo("payload");
        assertThat(form.refused("review.form.problem.link-used-up").blocks()).isEqualTo(form.blocks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "", " 4", "4.0", "four", "٤", "44"})
    void takesOneToFiveStarsOnly(String stars) {
        var form = typed(Map.of("stars-shop", stars, "terms", "yes"));

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

    @Test
    void printsNothingThatWasTyped() {
        var form = typed(Map.of("stars-shop", "3", "text-shop", "My secret"));

        assertThat(form.toString() + form.blocks()).doesNotContain("secret", "payload", "Maria", "lezer");
    }

    private static ReviewFormModel withText(String text) {
        return typed(Map.of("stars-shop", "3", "text-shop", text, "terms", "yes"));
    }

    private static ReviewFormModel typed(Map<String, String> parameters) {
        return ReviewFormModel.typed(view(Map.of(), Product.values()), "payload", false, parameters::get)
                .checked();
    }

    private static List<@Nullable String> problems(ReviewFormModel form) {
        return form.blocks().stream()
                .<@Nullable String>map(ReviewBlock::problem)
                .toList();
    }

    private static FormView view(Map<Subject, Words> written, Product... products) {
        var domain = new Domain("books.example");
        var shop = new ShopView(
                ShopId.next(),
                MerchantId.next(Instant.EPOCH),
                domain,
                new ShopProfile("Books", Market.NL, EnumSet.of(Language.NL), Set.of(products)),
                Optional.empty(),
                FrameAncestors.of(domain),
                Instant.EPOCH);
        return new FormView(shop, "Maria J.", "m•••@l•••.example", List.of("book-1", "book-2"), written);
    }
}
