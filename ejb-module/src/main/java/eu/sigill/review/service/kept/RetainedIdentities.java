package eu.sigill.review.service.kept;

import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.review.model.KeptReviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who wrote: after that nobody can edit, and nobody knows. */
@ApplicationScoped
class RetainedIdentities implements RetainedData {

    @Override
    public RetainedTable table() {
        return KeptReviews.IDENTITIES;
    }

    @Override
    public Set<RecordClass> classes() {
        return Set.of(RecordClass.OWN);
    }

    @Override
    public StartEvent start() {
        return StartEvent.COLLECTION;
    }
}
