package eu.sigill.privacy.service.look;

import eu.sigill.privacy.model.look.Looks;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who looked at blocked data, and why: it can be asked for some years. */
@ApplicationScoped
class RetainedLooks implements RetainedData {

    @Override
    public RetainedTable table() {
        return Looks.TABLE;
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
