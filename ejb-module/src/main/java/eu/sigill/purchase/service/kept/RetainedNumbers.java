package eu.sigill.purchase.service.kept;

import eu.sigill.purchase.model.KeptOrders;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** That an order was handed over once: a keyed digest, which keeps it from being handed over twice. */
@ApplicationScoped
class RetainedNumbers implements RetainedData {

    @Override
    public RetainedTable table() {
        return KeptOrders.NUMBERS;
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
