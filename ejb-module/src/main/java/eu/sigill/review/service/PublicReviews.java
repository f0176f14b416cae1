package eu.sigill.review.service;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Slice;
import eu.sigill.review.model.Rating;
import eu.sigill.review.model.Review;
import eu.sigill.review.model.ReviewId;
import eu.sigill.review.model.Reviews;
import eu.sigill.review.service.shown.ReviewPublished;
import eu.sigill.review.service.shown.ReviewView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What everybody may read: a shop's reviews, and what they add up to. */
@ApplicationScoped
public class PublicReviews {

    /** Older reviews are shown, and no longer count. */
    private static final Period COUNTED = Period.ofMonths(12);

    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final int MOST_SHOPS = 10_000;

    @Inject
    Reviews reviews;

    @Inject
    Clock clock;

    private final LoadingCache<ShopId, Rating> ratings = Caffeine.newBuilder()
            .expireAfterWrite(MOMENT)
            .maximumSize(MOST_SHOPS)
            .build(shop -> reviews.ratingOf(shop, since()));

    /** The plain mean of the verified reviews of the last 12 months; at most ten seconds old. */
    public Rating ratingOf(ShopId shop) {
        return ratings.get(shop);
    }

    /** The newest first. */
    public Slice<ReviewView> list(ShopId shop, @Nullable ReviewId after, int limit) {
        return Slice.<Review>of(
                        reviews.of(shop, after, limit + 1),
                        limit,
                        review -> review.id().toString())
                .map(ReviewView::inPublic);
    }

    private Instant since() {
        return clock.instant()
                .atZone(ZoneOffset.UTC)
                .minus(COUNTED)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReviewPublished event) {
        ratings.invalidate(event.shop());
    }
}
