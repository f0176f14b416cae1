package eu.sigill.retention.service.rule;

import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A house that keeps orders, as vouchers and letters. */
class KeptKinds extends Kinds {

    private static final RetainedData ORDERS = new RetainedData() {
        @Override
        public RetainedTable table() {
            return RetainedTable.of("purchase.order", "purchase");
        }

        @Override
        public Set<RecordClass> classes() {
            return Set.of(RecordClass.VOUCHER, RecordClass.LETTER);
        }

        @Override
        public StartEvent start() {
            return StartEvent.END_OF_PROCESS;
        }
    };

    @Override
    public List<RetainedData> all() {
        return List.of(ORDERS);
    }

    @Override
    public Optional<RetainedData> find(DataKind kind) {
        return all().stream().filter(data -> data.kind().equals(kind)).findFirst();
    }
}
