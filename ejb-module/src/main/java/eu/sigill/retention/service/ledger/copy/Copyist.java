package eu.sigill.retention.service.ledger.copy;

import eu.sigill.retention.model.ledger.Ledger;
import eu.sigill.retention.service.ledger.ExportedLine;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Copies what the ledger says to a file outside the database, line by line. */
@Singleton
@PermitAll
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Copyist {

    private static final int AT_ONCE = 100;

    @Inject
    Ledger ledger;

    @Inject
    CopyFile file;

    /** What was copied up to now. */
    public LedgerCopy copy() {
        return file.copy();
    }

    /**
     * Copies every line that the copy does not have yet.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void catchUp() {
        try {
            var copy = file.copy();
            var last = copy.last().map(ExportedLine::seq).orElse(0L);
            var lines = ledger.after(last, AT_ONCE);
            while (!lines.isEmpty()) {
                copy.append(lines.stream().map(ExportedLine::of).toList());
                last = lines.getLast().seq();
                lines = ledger.after(last, AT_ONCE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
