package eu.sigill.protection.service.kept;

import eu.sigill.member.model.KeptMembers;
import eu.sigill.protection.model.KeptProtections;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.EndOfPurpose;
import eu.sigill.retention.service.Need;
import eu.sigill.retention.service.PointerVotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A contract is needed while an order is protected by it. */
@ApplicationScoped
class MembersProtected implements EndOfPurpose {

    private static final String REASON = "PROTECTION_RUNS";

    @Inject
    PointerVotes votes;

    @Override
    public DataKind about() {
        return KeptMembers.CONTRACTS.kind();
    }

    @Override
    public Map<UUID, Need> needs(Collection<UUID> rows, LocalDate today) {
        return votes.needs(KeptProtections.MEMBERS, REASON, rows, today);
    }

    @Override
    public Map<UUID, Need> supports(Collection<UUID> rows, LocalDate today) {
        return votes.supports(KeptProtections.MEMBERS, REASON, rows);
    }
}
