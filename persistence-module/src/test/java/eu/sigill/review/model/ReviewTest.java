package eu.sigill.review.model;

import static eu.sigill.review.model.AReview.NOW;
import static eu.sigill.review.model.AReview.aReview;
import static eu.sigill.review.model.AReview.author;
import static eu.sigill.review.model.AReview.words;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Language;
import org.junit.jupiter.api.Test;

class ReviewTest {

    @Test
    void isPublishedByTheAuthorOfAnOrder() {
        var author = author(ShopId.next(), "1001");

        var review = aReview().by(author).published();

        assertThat(review.author()).isEqualTo(author.id());
        assertThat(review.shop()).isEqualTo(author.shop());
        assertThat(review.verification()).isEqualTo(Verification.ORDER_LINK);
        assertThat(review.publishedAt()).isEqualTo(NOW);
        assertThat(review.editedAt()).isEmpty();
    }

    @Test
    void keepsItsDayOfPublishingWhenItIsEdited() {
        var review = aReview().with(5).published();
        var edited = new Words(new Stars(1), new ReviewText("Torn"), "M.", Language.EN, "2026-12");

        review.edit(edited, NOW.plusSeconds(60));

        assertThat(review.words()).isEqualTo(edited);
        assertThat(review.publishedAt()).isEqualTo(NOW);
        assertThat(review.editedAt()).contains(NOW.plusSeconds(60));
    }

    @Test
    void keepsWhatItIsAboutWhenItIsEdited() {
        var review = aReview().ofProduct("978-90").tagged("web").published();
        var id = review.id();

        review.edit(words(1, "Torn"), NOW.plusSeconds(60));

        assertThat(review.id()).isEqualTo(id);
        assertThat(review.subject()).isEqualTo(Subject.product("978-90"));
        assertThat(review.tags().values()).containsExactly("web");
    }

    @Test
    void doesNotPrintWhatSomebodyWrote() {
        assertThat(words(4, "Fine books").toString()).doesNotContain("Fine").doesNotContain("Maria");
    }
}
