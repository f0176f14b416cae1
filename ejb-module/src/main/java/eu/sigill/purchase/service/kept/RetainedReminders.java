package eu.sigill.purchase.service.kept;

import eu.sigill.purchase.model.KeptOrders;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Orders to be reminded of: no law wants them, so they go when their time is over. */
@ApplicationScoped
class RetainedReminders implements RetainedData {

    @Override
    public RetainedTable table() {
        return KeptOrders.REMINDERS;
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
