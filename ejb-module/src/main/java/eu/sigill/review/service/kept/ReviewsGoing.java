package eu.sigill.review.service.kept;

import eu.sigill.review.model.author.AuthorId;
import java.util.Set;

/** Reviews of these authors go in this transaction. */
record ReviewsGoing(Set<AuthorId> authors) {

    ReviewsGoing {
        authors = Set.copyOf(authors);
    }
}
