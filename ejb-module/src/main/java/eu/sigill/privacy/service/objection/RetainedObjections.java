package eu.sigill.privacy.service.objection;

import eu.sigill.privacy.model.objection.Objections;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Objections, once they were withdrawn. */
@ApplicationScoped
class RetainedObjections implements RetainedData {

    @Override
    public RetainedTable table() {
        return Objections.TABLE;
    }

    @Override
    public Set<RecordClass> classes() {
        return Set.of(RecordClass.OWN);
    }

    @Override
    public StartEvent start() {
        return StartEvent.END_OF_RELATIONSHIP;
    }
}
