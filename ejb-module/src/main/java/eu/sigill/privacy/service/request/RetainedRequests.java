package eu.sigill.privacy.service.request;

import eu.sigill.privacy.model.request.PersonRequests;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** That a request was answered, which has to be proved for as long as somebody may doubt it. */
@ApplicationScoped
class RetainedRequests implements RetainedData {

    @Override
    public RetainedTable table() {
        return PersonRequests.TABLE;
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
