package eu.sigill.review.service.kept;

import eu.sigill.review.model.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Whoever has no review left is no author: they go with the last one, in the same transaction. */
@ApplicationScoped
class LastReviews {

    @Inject
    Authors authors;

    void forget(@Observes(during = TransactionPhase.BEFORE_COMPLETION) ReviewsGoing going) {
        authors.removeWithoutReviews(going.authors());
    }
}
