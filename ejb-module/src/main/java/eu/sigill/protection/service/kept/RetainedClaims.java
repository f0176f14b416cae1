package eu.sigill.protection.service.kept;

import eu.sigill.protection.model.claim.ClaimId;
import eu.sigill.protection.model.claim.Claims;
import eu.sigill.protection.model.claim.Evidence;
import eu.sigill.protection.model.claim.KeptClaims;
import eu.sigill.protection.service.claim.EvidenceGone;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.model.rule.RecordClass;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Claims with what proves them; its files go when the transaction has ended well. */
@ApplicationScoped
class RetainedClaims implements RetainedData {

    @Inject
    Claims claims;

    @Inject
    Event<EvidenceGone> gone;

    @Override
    public RetainedTable table() {
        return KeptClaims.CLAIMS;
    }

    @Override
    public Set<RecordClass> classes() {
        return Set.of(
                RecordClass.VOUCHER, RecordClass.LETTER, RecordClass.TAX, RecordClass.COMPLAINT, RecordClass.CLAIM);
    }

    @Override
    public StartEvent start() {
        return StartEvent.END_OF_PROCESS;
    }

    @Override
    public void beforeDestroying(List<UUID> rows) {
        var files = rows.stream()
                .flatMap(row -> claims.evidenceOf(new ClaimId(row)).stream())
                .map(Evidence::file)
                .toList();
        gone.fire(new EvidenceGone(files));
    }
}
