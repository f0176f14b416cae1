package eu.sigill.retention.service.sweep;

import eu.sigill.platform.service.Causes;
import eu.sigill.retention.model.ledger.LineType;
import eu.sigill.retention.model.park.ParkedRows;
import eu.sigill.retention.model.row.Obstacle;
import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.model.run.Leases;
import eu.sigill.retention.model.run.Runs;
import eu.sigill.retention.service.ledger.LedgerBook;
import eu.sigill.retention.service.ledger.LineText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Puts aside a row that cannot be destroyed, with a reason, so that the next ones get their turn. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Parking {

    @Inject
    RetainedRows store;

    @Inject
    ParkedRows parked;

    @Inject
    Leases leases;

    @Inject
    Runs runs;

    @Inject
    LedgerBook book;

    /** Parks the row that just failed. */
    public Batch park(Turn turn, Job job, SweepBatch.Pick pick, RuntimeException why) {
        leases.prove(turn.lease());
        var taken = store.takeRipe(job.ripe(), pick.after(), pick.most());
        taken.rows().forEach(row -> park(turn, job, row, Obstacle.behind(Causes.of(why))));
        return Batch.without(taken);
    }

    private void park(Turn turn, Job job, UUID row, Obstacle obstacle) {
        var waits = parked.park(job.kind(), row, obstacle, job.today());
        store.keepUntil(job.data().table(), List.of(row), waits.nextOn());
        runs.step(turn.run(), job.kind()).parked(1);
        book.write(LineText.of(LineType.PARKED)
                .add("run", turn.run())
                .add("kind", job.kind())
                .add("reason", obstacle)
                .add("marks", book.marks(job.kind(), List.of(row))));
        SweepLog.LOG.parked(job.kind(), obstacle);
    }
}
