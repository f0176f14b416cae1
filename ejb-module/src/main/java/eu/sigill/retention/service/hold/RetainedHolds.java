package eu.sigill.retention.service.hold;

import eu.sigill.retention.model.hold.KeptHolds;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Orders that were released: who kept what back, and why, can be asked for some years. */
@ApplicationScoped
class RetainedHolds implements RetainedData {

    @Override
    public RetainedTable table() {
        return KeptHolds.ORDERS;
    }

    @Override
    public Set<RecordClass> classes() {
        return Set.of(RecordClass.OWN);
    }

    @Override
    public StartEvent start() {
        return StartEvent.END_OF_PROCESS;
    }
}
