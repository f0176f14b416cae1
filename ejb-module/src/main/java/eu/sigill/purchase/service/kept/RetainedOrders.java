package eu.sigill.purchase.service.kept;

import eu.sigill.purchase.model.KeptOrders;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Protected orders: what a guarantee was given for belongs to the papers about it. */
@ApplicationScoped
class RetainedOrders implements RetainedData {

    @Override
    public RetainedTable table() {
        return KeptOrders.PROTECTED;
    }

    @Override
    public Set<RecordClass> classes() {
        return Set.of(RecordClass.VOUCHER, RecordClass.LETTER, RecordClass.TAX, RecordClass.CLAIM);
    }

    @Override
    public StartEvent start() {
        return StartEvent.END_OF_PROCESS;
    }
}
