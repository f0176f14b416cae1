package eu.sigill.review.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.review.model.author.AuthorId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every review there is. */
public interface Reviews {

    void add(Review review);

    /**
     * Writes what was added and edited.
     *
     * @throws eu.sigill.platform.model.Collision if somebody else edited the same
     */
    void write();

    Optional<Review> find(ReviewId id);

    List<Review> by(AuthorId author);

    /** Who wrote these. */
    Set<AuthorId> authorsOf(Collection<ReviewId> reviews);

    /** A shop's reviews, the newest first, those behind {@code after} only. */
    List<Review> of(ShopId shop, @Nullable ReviewId after, int limit);

    /** What verified reviews of the shop itself add up to, counting those published at this moment or later. */
    Rating ratingOf(ShopId shop, Instant since);
}
