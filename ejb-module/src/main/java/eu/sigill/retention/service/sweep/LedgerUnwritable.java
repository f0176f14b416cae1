package eu.sigill.retention.service.sweep;

import jakarta.ejb.ApplicationException;

/** No record, so no destruction. */
@ApplicationException(rollback = true)
class LedgerUnwritable extends RuntimeException {

    private static final long serialVersionUID = 1;

    LedgerUnwritable() {
        super("the ledger could not be written", null, false, false);
    }
}
