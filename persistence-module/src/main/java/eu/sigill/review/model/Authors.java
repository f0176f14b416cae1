package eu.sigill.review.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.review.model.author.Author;
import eu.sigill.review.model.author.AuthorId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Every author there is. */
public interface Authors {

    /**
     * Lets one of two win who write for the same order at once.
     *
     * @throws eu.sigill.platform.model.Collision for the other
     */
    void add(Author author);

    Optional<Author> of(ShopId shop, Author.OrderDigests order);

    /** Whether the order has an author whom nobody sees any more, and whom a law or a hold still keeps. */
    boolean isHidden(ShopId shop, Author.OrderDigests order);

    Map<AuthorId, Author> all(Collection<AuthorId> ids);

    /** Forgets those of them who have no review, unless somebody ordered that they stay. */
    void removeWithoutReviews(Collection<AuthorId> ids);
}
