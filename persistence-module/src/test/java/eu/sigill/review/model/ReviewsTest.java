package eu.sigill.review.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static eu.sigill.review.model.AReview.NOW;
import static eu.sigill.review.model.AReview.aReview;
import static eu.sigill.review.model.AReview.author;
import static eu.sigill.review.model.AReview.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import eu.sigill.review.model.author.Author;
import eu.sigill.review.model.author.AuthorId;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class ReviewsTest {
    private final Database database;
    private final Reviews reviews;
    private final Author author;

    ReviewsTest(Database database) {
        this.database = database.emptied();
        reviews = database.transactional(Reviews.class, ReviewsTest::over);
        author = database.kept(author(aShop().keptIn(database).id(), "1001"));
    }

    @Test
    void giveBackWhatTheyWereGiven() {
        var review = aReview()
                .by(author)
                .ofProduct("978-90")
                .with(5)
                .tagged("web", "kids")
                .published();
        review.edit(words(1, "Żółć 📚\n" + "a".repeat(3990)), NOW.plusSeconds(1));

        reviews.add(review);

        assertThat(reviews.by(author.id()))
                .singleElement()
                .usingRecursiveComparison()
                .isEqualTo(review);
    }

    @Test
    void areFoundByTheirAuthor() {
        var ofShop = aReview().by(author).keptIn(database);
        var ofBook = aReview().by(author).ofProduct("978-90").keptIn(database);
        aReview().about(author.shop()).keptIn(database);

        assertThat(reviews.by(author.id())).extracting(Review::id).containsExactlyInAnyOrder(ofShop.id(), ofBook.id());
        assertThat(reviews.by(AuthorId.next(NOW))).isEmpty();
    }

    @Test
    void takeOneWordOfAnAuthorOnEachThing() {
        aReview().by(author).ofProduct("978-90").keptIn(database);

        assertThatThrownBy(() -> adding(aReview().by(author).ofProduct("978-90").published()))
                .isInstanceOf(Collision.class);
        adding(aReview().by(author).ofProduct("978-91").published());

        assertThat(reviews.by(author.id())).hasSize(2);
    }

    @Test
    void takeOneWordOfAnAuthorOnTheShop() {
        aReview().by(author).keptIn(database);

        assertThatThrownBy(() -> adding(aReview().by(author).published())).isInstanceOf(Collision.class);

        assertThat(reviews.by(author.id())).hasSize(1);
    }

    @Test
    void letOneOfManyWinWhoWriteTheSame() {
        var losses = Race.of(20, database, entities -> {
            over(entities).add(aReview().by(author).published());
            over(entities).write();
        });

        assertThat(losses).hasSize(19).hasOnlyElementsOfType(Collision.class);
        assertThat(reviews.by(author.id())).hasSize(1);
    }

    private void adding(Review review) {
        database.inTransaction(entities -> {
            over(entities).add(review);
            over(entities).write();
        });
    }

    static Reviews over(EntityManager entities) {
        var reviews = new JpaReviews();
        reviews.entities = entities;
        return reviews;
    }
}
