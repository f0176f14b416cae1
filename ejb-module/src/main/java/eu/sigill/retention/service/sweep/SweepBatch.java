package eu.sigill.retention.service.sweep;

import eu.sigill.retention.model.ledger.LineType;
import eu.sigill.retention.model.park.ParkedRows;
import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.model.row.RetainedRows.Bookmark;
import eu.sigill.retention.model.run.Leases;
import eu.sigill.retention.model.run.Runs;
import eu.sigill.retention.service.ledger.LedgerBook;
import eu.sigill.retention.service.ledger.LineText;
import eu.sigill.retention.service.ledger.copy.Copyist;
import eu.sigill.retention.service.rule.RuleBook;
import eu.sigill.retention.service.sweep.reliance.Release;
import eu.sigill.retention.service.sweep.reliance.Votes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Destroys one batch in one transaction. Its rows are locked first, so that whoever orders meanwhile that one of them stays
 * is either before it or too late; then everything is looked at once more: the lease, the rules, the rows themselves.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SweepBatch {

    /** Long enough to be quick, short enough to be in nobody's way. */
    static final int MOST = 500;

    /** What others rest on is looked at as soon as they go, and otherwise after so many days. */
    private static final int DAYS_UNTIL_LOOKED_AT = 30;

    @Inject
    RetainedRows store;

    @Inject
    ParkedRows parked;

    @Inject
    Leases leases;

    @Inject
    Runs runs;

    @Inject
    RuleBook rules;

    @Inject
    Votes votes;

    @Inject
    Release release;

    @Inject
    LedgerBook book;

    @Inject
    Copyist copyist;

    /**
     * Destroys some rows.
     *
     * @param gone batches of this turn that the ledger does not confirm yet
     * @throws RulesChanged if the job was planned by other rules
     * @throws LedgerUnwritable if the record could not be written; then nothing is destroyed
     */
    public Batch destroy(Turn turn, Job job, Pick pick, List<UUID> gone) {
        leases.prove(turn.lease());
        if (!rules.stamp().equals(job.stamp())) {
            throw new RulesChanged();
        }
        var taken = store.takeRipe(job.ripe(), pick.after(), pick.most());
        var rows = withoutSupports(job, taken.rows());
        return rows.isEmpty()
                ? Batch.without(taken)
                : new Batch(taken, rows.size(), Optional.of(destroyed(turn, job, rows, gone)));
    }

    private UUID destroyed(Turn turn, Job job, List<UUID> rows, List<UUID> gone) {
        var batch = announced(turn, job, rows, gone);
        book.markDone(batch);
        release.of(job.data().table(), rows, job.today());
        job.data().beforeDestroying(rows);
        store.destroy(job.ripe(), rows);
        parked.remove(rows);
        runs.countDestroyed(turn.run(), job.kind(), rows.size());
        return batch;
    }

    private UUID announced(Turn turn, Job job, List<UUID> rows, List<UUID> gone) {
        var why = LineText.of(LineType.PENDING)
                .add("run", turn.run())
                .add("until", job.window().last())
                .add("rules", job.window().rules());
        job.market().ifPresent(market -> why.add("market", market));
        if (job.erased()) {
            why.add("why", "ERASURE");
        }
        try {
            var announced = book.announce(job.kind(), why, rows, gone);
            copyist.copy(announced.lines());
            return announced.batch();
        } catch (RuntimeException e) { // whatever it is: no record, no destruction
            throw new LedgerUnwritable();
        }
    }

    private List<UUID> withoutSupports(Job job, List<UUID> rows) {
        var supports = votes.supports(job.kind(), rows);
        if (supports.isEmpty()) {
            return rows;
        }
        store.keepUntil(job.data().table(), supports.keySet(), job.today().plusDays(DAYS_UNTIL_LOOKED_AT));
        return rows.stream().filter(row -> !supports.containsKey(row)).toList();
    }

    /** Which rows a batch takes: those behind a place, and so many at most. */
    record Pick(Bookmark after, int most) {}
}
