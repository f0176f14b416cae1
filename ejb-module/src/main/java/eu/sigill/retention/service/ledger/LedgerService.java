package eu.sigill.retention.service.ledger;

import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Slice;
import eu.sigill.retention.model.ledger.Ledger;
import eu.sigill.retention.model.ledger.LedgerLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The ledger, for whoever wants to see it. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class LedgerService {

    @Inject
    Ledger ledger;

    /** Lines in their order, those behind {@code after} only. */
    public Slice<LedgerView> list(long after, int limit) {
        return Slice.<LedgerLine>of(ledger.after(after, limit + 1), limit, line -> Long.toString(line.seq()))
                .map(LedgerView::of);
    }
}
