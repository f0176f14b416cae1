package eu.sigill.retention.service.sweep;

import eu.sigill.platform.service.Causes;
import eu.sigill.platform.service.pace.Pace;
import eu.sigill.retention.model.row.Obstacle;
import eu.sigill.retention.model.row.RetainedRows.Bookmark;
import eu.sigill.retention.model.run.LeaseLost;
import eu.sigill.retention.service.ledger.LedgerBook;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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

    @Inject
    Pace pace;

    /** Destroys all of it, and answers whether the cap left room for that. */
    public boolean of(Turn turn, Job job) {
        var complete = isDone(turn, job);
        book.settleOpen();
        return complete;
    }

    private boolean isDone(Turn turn, Job job) {
        var way = new Way(job.start());
        while (way.destroyed() < CAP) {
            if (!goOn(turn, job, way)) {
                return true;
            }
        }
        return false;
    }

    /** Answers whether there may be more. */
    private boolean goOn(Turn turn, Job job, Way way) {
        try {
            return way.goBy(pace.step(() -> batches.destroy(turn, job, way.next(SweepBatch.MOST), way.gone())));
        } catch (RuntimeException e) {
            if (isForAll(e)) {
                throw e;
            }
            book.settleOpen();
            return oneByOne(turn, job, way);
        }
    }

    private boolean oneByOne(Turn turn, Job job, Way way) {
        for (int taken = 0; taken < SweepBatch.MOST; taken++) {
            if (!way.goBy(alone(turn, job, way, ATTEMPTS))) {
                return false;
            }
        }
        return true;
    }

    private Batch alone(Turn turn, Job job, Way way, int attempts) {
        try {
            return batches.destroy(turn, job, way.next(1), way.gone());
        } catch (RuntimeException e) {
            if (isForAll(e)) {
                throw e;
            }
            return attempts > 1 ? alone(turn, job, way, attempts - 1) : parking.park(turn, job, way.next(1), e);
        }
    }

    /** What one row cannot be blamed for. */
    private static boolean isForAll(RuntimeException e) {
        return Obstacle.isOfAll(Causes.of(e))
                || Causes.of(e)
                        .anyMatch(cause -> cause instanceof LeaseLost
                                || cause instanceof LedgerUnwritable
                                || cause instanceof RulesChanged);
    }

    /** How far a job has come. It never looks back, but for rows that somebody had locked: once all others are gone. */
    static final class Way {

        private final Bookmark start;
        private final List<UUID> gone = new ArrayList<>();
        private Bookmark at;
        private long destroyed;
        private long destroyedBefore;
        private boolean skipped;

        Way(Bookmark start) {
            this.start = start;
            this.at = start;
        }

        /** Where the next batch begins. */
        SweepBatch.Pick next(int most) {
            return new SweepBatch.Pick(at, most);
        }

        /** Goes past a batch, and answers whether there may be more. */
        boolean goBy(Batch batch) {
            gone.clear();
            batch.id().ifPresent(gone::add);
            destroyed += batch.destroyed();
            skipped |= batch.taken().skipped() > 0;
            batch.taken().last().ifPresent(last -> at = last);
            return batch.taken().last().isPresent() || beginsAgain();
        }

        /** As long as it helps: who holds a row for longer has it looked at in the next run. */
        private boolean beginsAgain() {
            var again = skipped && destroyed > destroyedBefore;
            at = start;
            skipped = false;
            destroyedBefore = destroyed;
            return again;
        }

        long destroyed() {
            return destroyed;
        }

        /** Batches of which the ledger does not tell yet that they are gone. */
        List<UUID> gone() {
            return List.copyOf(gone);
        }
    }
}
