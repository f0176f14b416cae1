package eu.sigill.member.service.kept;

import eu.sigill.member.model.KeptMembers;
import eu.sigill.member.model.MemberId;
import eu.sigill.member.service.MemberService;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Contracts, which begin and end by letters. */
@ApplicationScoped
class RetainedMembers implements RetainedData {

    @Inject
    MemberService members;

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

    @Override
    public void endAgain(List<UUID> rows, LocalDate since) {
        rows.forEach(row -> members.leaveAgain(new MemberId(row), since));
    }
}
