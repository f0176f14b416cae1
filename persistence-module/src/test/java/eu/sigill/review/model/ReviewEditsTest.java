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
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.OnEveryDatabase;
import eu.sigill.platform.model.Race;
import eu.sigill.review.model.author.Author;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class ReviewEditsTest {
    private final Database database;
    private final Reviews reviews;
    private final Author author;

    ReviewEditsTest(Database database) {
        this.database = database.emptied();
        reviews = database.transactional(Reviews.class, ReviewsTest::over);
        author = database.kept(author(aShop().keptIn(database).id(), "1001"));
    }

    @Test
    void areRemembered() {
        var review = aReview().by(author).keptIn(database);
        var edited = new Words(new Stars(1), new ReviewText("Torn"), "M.", Language.EN, "2026-12");

        editing(found -> found.edit(edited, NOW.plusSeconds(60)));

        assertThat(reviews.by(author.id())).singleElement().satisfies(found -> {
            assertThat(found.words()).isEqualTo(edited);
            assertThat(found.editedAt()).contains(NOW.plusSeconds(60));
            assertThat(found.publishedAt()).isEqualTo(review.publishedAt());
        });
    }

    @Test
    void areWonByTheFirstOfTwo() {
        aReview().by(author).keptIn(database);

        assertThatThrownBy(() -> editing(mine -> {
                    editing(theirs -> theirs.edit(words(5, "Theirs"), NOW));
                    mine.edit(words(1, "Mine"), NOW);
                }))
                .isInstanceOf(Collision.class);

        assertThat(reviews.by(author.id()))
                .singleElement()
                .extracting(review -> review.words().text())
                .isEqualTo(new ReviewText("Theirs"));
    }

    @Test
    void areLostByNobodyUnawares() {
        aReview().by(author).keptIn(database);

        var losses = Race.of(20, database, entities -> {
            var review = ReviewsTest.over(entities).by(author.id()).getFirst();
            review.edit(words(1, review.words().text().value() + "!"), NOW);
            ReviewsTest.over(entities).write();
        });

        assertThat(losses).allSatisfy(loss -> assertThat(loss).isInstanceOf(Collision.class));
        assertThat(reviews.by(author.id()))
                .singleElement()
                .extracting(review -> review.words().text())
                .isEqualTo(new ReviewText("Fine books" + "!".repeat(20 - losses.size())));
    }

    private void editing(Consumer<Review> edit) {
        database.inTransaction(entities -> {
            edit.accept(ReviewsTest.over(entities).by(author.id()).getFirst());
            ReviewsTest.over(entities).write();
        });
    }
}
