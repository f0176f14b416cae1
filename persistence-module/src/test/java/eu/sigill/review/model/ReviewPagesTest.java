package eu.sigill.review.model;

import static eu.sigill.merchant.model.AShop.aShop;
import static eu.sigill.review.model.AReview.NOW;
import static eu.sigill.review.model.AReview.aReview;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Database;
import eu.sigill.platform.model.OnEveryDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnEveryDatabase
class ReviewPagesTest {
    private static final int MANY = 100;

    private final Database database;
    private final Reviews reviews;
    private final ShopId shop;

    ReviewPagesTest(Database database) {
        this.database = database.emptied();
        reviews = database.transactional(Reviews.class, ReviewsTest::over);
        shop = aShop().keptIn(database).id();
    }

    @Test
    void showTheNewestFirst() {
        var moments =
                Stream.iterate(NOW, moment -> moment.plusMillis(1)).limit(9).collect(Collectors.toList());
        var newestFirst = List.copyOf(moments.reversed());
        Collections.shuffle(moments, new Random(9));
        moments.forEach(this::published);

        var pages = pages(4);

        assertThat(pages).extracting(List::size).containsExactly(4, 4, 1);
        assertThat(pages.stream().flatMap(List::stream))
                .extracting(Review::publishedAt)
                .containsExactlyElementsOf(newestFirst);
    }

    @Test
    void loseAndDoubleNoReviewOfTheSameMoment() {
        var kept = Stream.generate(() -> published(NOW).id()).limit(11).toList();

        var pages = pages(4);

        assertThat(pages.stream().flatMap(List::stream))
                .extracting(Review::id)
                .containsExactlyElementsOf(kept.stream()
                        .sorted(Comparator.comparing(ReviewId::toString).reversed())
                        .toList());
    }

    @Test
    void holdTheirShopsReviewsOnly() {
        var here = published(NOW);
        aReview().about(aShop().keptIn(database).id()).keptIn(database);

        assertThat(reviews.of(shop, null, 4)).extracting(Review::id).containsExactly(here.id());
    }

    @Test
    void doNotMoveWhenSomebodyWritesMeanwhile() {
        var older = published(NOW);
        var newer = published(NOW.plusSeconds(1));

        var first = reviews.of(shop, null, 1);
        published(NOW.plusSeconds(2));
        var second = reviews.of(shop, newer.id(), 1);

        assertThat(first).extracting(Review::id).containsExactly(newer.id());
        assertThat(second).extracting(Review::id).containsExactly(older.id());
    }

    private Review published(Instant moment) {
        return aReview().about(shop).at(moment).keptIn(database);
    }

    private List<List<Review>> pages(int limit) {
        var pages = new ArrayList<List<Review>>();
        for (var page = page(null, limit);
                !page.isEmpty();
                page = page(page.getLast().id(), limit)) {
            pages.add(page);
            assertThat(pages).as("as many pages as there are reviews").hasSizeLessThan(MANY);
        }
        return pages;
    }

    private List<Review> page(@Nullable ReviewId after, int limit) {
        return reviews.of(shop, after, limit);
    }
}
