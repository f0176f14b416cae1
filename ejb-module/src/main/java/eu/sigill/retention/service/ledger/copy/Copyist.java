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
import java.util.List;

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
     * Copies these lines, which were just written, and before them what the copy does not have yet.
     *
     * @throws UncheckedIOException if they cannot be written
     */
    public void copy(List<ExportedLine> newest) {
        try {
            var copy = file.copy();
            if (last(copy) + 1 == newest.getFirst().seq()) {
                copy.append(newest);
            } else {
                catchUp();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long last(LedgerCopy copy) throws IOException {
        return copy.last().map(ExportedLine::seq).orElse(0L);
    }

    /**
     * Copies every line that the copy does not have yet.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void catchUp() {
        try {
            var copy = file.copy();
            var lines = ledger.after(last(copy), AT_ONCE);
            while (!lines.isEmpty()) {
                copy.append(lines.stream().map(ExportedLine::of).toList());
                lines = lines.size() < AT_ONCE
                        ? List.of()
                        : ledger.after(lines.getLast().seq(), AT_ONCE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
