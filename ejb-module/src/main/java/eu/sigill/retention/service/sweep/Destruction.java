package eu.sigill.retention.service.sweep;

import eu.sigill.platform.service.Causes;
import eu.sigill.retention.model.run.LeaseLost;
import eu.sigill.retention.service.ledger.LedgerBook;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Destroys what a job names, batch after batch. A batch that fails is taken row by row, and a row that fails is parked. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Destruction {

    /** So many rows of one kind and market at most in one run: whatever makes more due at once is looked at by somebody. */
    static final int CAP = 2_000_000;

    private static final int ATTEMPTS = 3;

    @Inject
    SweepBatch batches;

    @Inject
    Parking parking;

    @Inject
    LedgerBook book;

    /** Destroys all of it, and answers whether the cap left room for that. */
    public boolean of(Turn turn, Job job) {
        var complete = goOn(turn, job, new ArrayList<>());
        book.settleOpen();
        return complete;
    }

    private boolean goOn(Turn turn, Job job, List<UUID> gone) {
        var destroyed = 0;
        while (destroyed < CAP) {
            var batch = destroyed(turn, job, gone);
            if (batch.taken() == 0) {
                return true;
            }
            destroyed += batch.destroyed();
        }
        return false;
    }

    private Batch destroyed(Turn turn, Job job, List<UUID> gone) {
        try {
            var batch = batches.destroy(turn, job, SweepBatch.MOST, List.copyOf(gone));
            gone.clear();
            batch.id().ifPresent(gone::add);
            return batch;
        } catch (RuntimeException e) {
            if (isForAll(e)) {
                throw e;
            }
            gone.clear();
            book.settleOpen();
            return oneByOne(turn, job);
        }
    }

    private Batch oneByOne(Turn turn, Job job) {
        var destroyed = 0;
        for (int taken = 0; taken < SweepBatch.MOST; taken++) {
            var one = alone(turn, job, ATTEMPTS);
            if (one.taken() == 0) {
                return new Batch(taken, destroyed, Optional.empty());
            }
            destroyed += one.destroyed();
        }
        return new Batch(SweepBatch.MOST, destroyed, Optional.empty());
    }

    private Batch alone(Turn turn, Job job, int attempts) {
        try {
            return batches.destroy(turn, job, 1, List.of());
        } catch (RuntimeException e) {
            if (isForAll(e)) {
                throw e;
            }
            return attempts > 1 ? alone(turn, job, attempts - 1) : parking.park(turn, job, e);
        }
    }

    /** What one row cannot be blamed for. */
    private static boolean isForAll(RuntimeException e) {
        return Causes.of(e)
                .anyMatch(cause -> cause instanceof LeaseLost
                        || cause instanceof LedgerUnwritable
                        || cause instanceof RulesChanged);
    }
}
