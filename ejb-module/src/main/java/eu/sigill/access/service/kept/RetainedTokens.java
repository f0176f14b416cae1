package eu.sigill.access.service.kept;

import eu.sigill.access.model.KeptUsers;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tokens, once they were revoked. */
@ApplicationScoped
class RetainedTokens implements RetainedData {

    @Override
    public RetainedTable table() {
        return KeptUsers.TOKENS;
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
