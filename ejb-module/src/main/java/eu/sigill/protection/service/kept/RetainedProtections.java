package eu.sigill.protection.service.kept;

import eu.sigill.protection.model.KeptProtections;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Guarantees: the house's own business, of which it keeps books. */
@ApplicationScoped
class RetainedProtections implements RetainedData {

    @Override
    public RetainedTable table() {
        return KeptProtections.GUARANTEES;
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
