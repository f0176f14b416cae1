package eu.sigill.review.model.author;

import eu.sigill.review.model.Review;
import java.util.Collection;
import java.util.List;

/** Authors and what they wrote, whatever nobody else may see included: for their own eyes alone (GDPR Art. 15). */
public interface AuthorsEver {

    /** Those behind the addresses with these digests. */
    List<Author> at(Collection<byte[]> emailDigests);

    List<Review> reviewsOf(Author author);
}
