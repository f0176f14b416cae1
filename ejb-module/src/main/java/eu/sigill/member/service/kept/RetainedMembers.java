package eu.sigill.member.service.kept;

import eu.sigill.member.model.KeptMembers;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Contracts, which begin and end by letters. */
@ApplicationScoped
class RetainedMembers implements RetainedData {

    @Override
    public RetainedTable table() {
        return KeptMembers.CONTRACTS;
    }

    @Override
    public Set<RecordClass> classes() {
        return Set.of(RecordClass.LETTER, RecordClass.CLAIM);
    }

    @Override
    public StartEvent start() {
        return StartEvent.END_OF_RELATIONSHIP;
    }
}
