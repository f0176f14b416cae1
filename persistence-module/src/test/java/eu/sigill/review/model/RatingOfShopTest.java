package eu.sigill.review.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static eu.sigill.review.model.AReview.NOW;
import static eu.sigill.review.model.AReview.aReview;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class RatingOfShopTest {
    private final Database database;
    private final Reviews reviews;
    private final ShopId shop;

    RatingOfShopTest(Database database) {
        this.database = database.emptied();
        reviews = database.transactional(Reviews.class, ReviewsTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void countsEachNumberOfStars() {
        for (var stars = 1; stars <= 5; stars++) {
            for (var times = 0; times < stars; times++) {
                aReview().about(shop).with(stars).keptIn(database);
            }
        }

        assertThat(rating(NOW)).isEqualTo(Rating.of(new long[] {1, 2, 3, 4, 5}, NOW));
    }

    @Test
    void isEmptyBeforeTheFirstReview() {
        assertThat(rating(NOW)).isEqualTo(Rating.of(new long[5], NOW));
    }

    @Test
    void countsFromAMomentOnAndThatMomentToo() {
        aReview().about(shop).with(1).at(NOW.minus(1, ChronoUnit.MICROS)).keptIn(database);
        aReview().about(shop).with(2).at(NOW).keptIn(database);
        aReview().about(shop).with(3).at(NOW.plus(1, ChronoUnit.MICROS)).keptIn(database);

        assertThat(rating(NOW)).isEqualTo(Rating.of(new long[] {0, 1, 1, 0, 0}, NOW));
    }

    @Test
    void leavesOutWhatIsAboutAProduct() {
        aReview().about(shop).with(5).keptIn(database);
        aReview().about(shop).with(1).ofProduct("978-90").keptIn(database);

        assertThat(rating(NOW)).isEqualTo(Rating.of(new long[] {0, 0, 0, 0, 1}, NOW));
    }

    @Test
    void leavesOutWhatWasImported() {
        aReview().about(shop).with(5).keptIn(database);
        imported(aReview().about(shop).with(1).keptIn(database));

        assertThat(rating(NOW)).isEqualTo(Rating.of(new long[] {0, 0, 0, 0, 1}, NOW));
    }

    @Test
    void leavesOutOtherShops() {
        aReview().about(aShop().keptIn(database).id()).keptIn(database);

        assertThat(rating(NOW).count()).isZero();
    }

    private Rating rating(Instant since) {
        return reviews.ratingOf(shop, since);
    }

    // nothing imports yet, but the rule stands already
    private void imported(Review review) {
        database.inTransaction(
                entities -> entities.createNativeQuery("update review set verification = 'IMPORTED' where id = ?1")
                        .setParameter(1, review.id().value())
                        .executeUpdate());
    }
}
