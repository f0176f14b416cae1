package eu.sigill.review.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.review.model.Rating;
import eu.sigill.review.model.Review;
import eu.sigill.review.model.ReviewId;
import eu.sigill.review.model.Reviews;
import eu.sigill.review.model.Stars;
import eu.sigill.review.model.Verification;
import eu.sigill.review.model.author.AuthorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class InMemoryReviews implements Reviews {

    private static final Comparator<Review> NEWEST_FIRST =
            Comparator.comparing((Review review) -> review.id().toString()).reversed();

    private final List<Review> reviews = new ArrayList<>();

    @Override
    public void add(Review review) {
        reviews.add(review);
    }

    @Override
    public void write() {}

    @Override
    public Optional<Review> find(ReviewId id) {
        return reviews.stream().filter(review -> review.id().equals(id)).findFirst();
    }

    @Override
    public List<Review> by(AuthorId author) {
        return reviews.stream().filter(review -> review.author().equals(author)).toList();
    }

    @Override
    public Set<AuthorId> authorsOf(Collection<ReviewId> ids) {
        return reviews.stream()
                .filter(review -> ids.contains(review.id()))
                .map(Review::author)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Review> of(ShopId shop, @Nullable ReviewId after, int limit) {
        return reviews.stream()
                .filter(review -> review.shop().equals(shop))
                .filter(review -> after == null || review.id().toString().compareTo(after.toString()) < 0)
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public Rating ratingOf(ShopId shop, Instant since) {
        var distribution = new long[Stars.MOST];
        reviews.stream()
                .filter(review -> review.shop().equals(shop) && review.subject().isShop())
                .filter(review -> review.verification() == Verification.ORDER_LINK)
                .filter(review -> !review.publishedAt().isBefore(since))
                .forEach(review -> distribution[review.words().stars().count() - 1]++);
        return Rating.of(distribution, since);
    }

    List<Review> all() {
        return List.copyOf(reviews);
    }
}
