package eu.sigill.review.model.author;

import eu.sigill.review.model.Review;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Authors and what they wrote, whatever nobody else may see included: for their own eyes (GDPR Art. 15), and for whoever looks with a reason. */
public interface AuthorsEver {

    /** Those behind the addresses with these digests. */
    List<Author> at(Collection<byte[]> emailDigests);

    List<Review> reviewsOf(Author author);

    /** The one with this id. */
    Optional<Author> find(UUID id);

    /** The review with this id. */
    Optional<Review> findReview(UUID id);
}
