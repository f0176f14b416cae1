package eu.sigill.review.service.kept;

import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.review.model.KeptReviews;
import eu.sigill.review.model.ReviewId;
import eu.sigill.review.model.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What somebody wrote; with the last of it goes its author. */
@ApplicationScoped
class RetainedTexts implements RetainedData {

    @Inject
    Reviews reviews;

    @Inject
    Event<ReviewsGoing> going;

    @Override
    public RetainedTable table() {
        return KeptReviews.TEXTS;
    }

    @Override
    public Set<RecordClass> classes() {
        return Set.of(RecordClass.OWN);
    }

    @Override
    public StartEvent start() {
        return StartEvent.COLLECTION;
    }

    @Override
    public void beforeDestroying(List<UUID> rows) {
        going.fire(new ReviewsGoing(
                reviews.authorsOf(rows.stream().map(ReviewId::new).toList())));
    }
}
