package eu.sigill.privacy.service.told;

import eu.sigill.privacy.model.told.Tellings;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What a shop was told: until it has had the time to act on it. */
@ApplicationScoped
class RetainedTellings implements RetainedData {

    @Override
    public RetainedTable table() {
        return Tellings.TABLE;
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
