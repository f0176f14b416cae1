package eu.sigill.retention.service.sweep;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.Causes;
import eu.sigill.platform.service.pace.Pace;
import eu.sigill.retention.model.row.RetainedRows.Bookmark;
import eu.sigill.retention.model.run.ExitReason;
import eu.sigill.retention.model.run.LeaseLost;
import eu.sigill.retention.model.run.RunId;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.hold.HoldBook;
import eu.sigill.retention.service.ledger.copy.Copyist;
import eu.sigill.retention.service.rule.RuleBook;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Goes through all kinds of data, market by market, and does to each what its rules say. What is due follows from the rows
 * and from one reading of the clock, never from nights that were missed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sweep {

    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Inject
    SweepTurns turns;

    @Inject
    PurposeBatch purposes;

    @Inject
    Destruction destruction;

    @Inject
    Census census;

    @Inject
    HoldBook holds;

    @Inject
    Copyist copyist;

    @Inject
    Kinds kinds;

    @Inject
    RuleBook rules;

    @Inject
    Pace pace;

    /** Sweeps, unless another server does. */
    public Optional<RunId> run() {
        return turns.take().map(turn -> {
            go(turn);
            return turn.run();
        });
    }

    /** The same for whoever has the turn already, and does not wait for its end. */
    @Asynchronous
    public void begin(Turn turn) {
        go(turn);
    }

    private void go(Turn turn) {
        end(turn, outcome(turn), ATTEMPTS);
    }

    /** A database that went away may be back in a moment; else the run would seem to go on until the lease is over. */
    private void end(Turn turn, ExitReason reason, int attempts) {
        try {
            turns.end(turn, reason);
        } catch (RuntimeException e) {
            if (attempts == 1) {
                throw e;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            end(turn, reason, attempts - 1);
        }
    }

    private ExitReason outcome(Turn turn) {
        try {
            var reason = turns.clockJumped() ? ExitReason.CLOCK_JUMPED : goThrough(turn, turns.now());
            copyist.catchUp();
            return reason;
        } catch (RuntimeException e) { // a run that fails says so, and the next one goes on from the rows
            return failed(e);
        }
    }

    /** Why a run failed, as it is told; what was thrown is logged as its kind only. */
    public static ExitReason failed(RuntimeException thrown) {
        SweepLog.LOG.failed(thrown.getClass().getSimpleName());
        if (isBehind(thrown, LedgerUnwritable.class) || isBehind(thrown, UncheckedIOException.class)) {
            return ExitReason.LEDGER_UNWRITABLE;
        }
        return isBehind(thrown, LeaseLost.class) ? ExitReason.LEASE_LOST : ExitReason.FAULT;
    }

    private static boolean isBehind(RuntimeException thrown, Class<?> kind) {
        return Causes.of(thrown).anyMatch(kind::isInstance);
    }

    private ExitReason goThrough(Turn turn, Instant now) {
        releaseHolds(now);
        var catalogue = rules.read();
        var complete = true;
        for (var data : kinds.inTurn(turn.run())) {
            for (var market : Census.markets(data)) {
                var today = Census.today(market, now);
                askAll(turn, data, market, today);
                var jobs = census.note(turn.run(), data.kind(), Job.of(catalogue, data, market, today));
                complete &= destroyAll(turn, jobs);
            }
        }
        return complete ? ExitReason.COMPLETE : ExitReason.CAP_REACHED;
    }

    private void releaseHolds(Instant now) {
        while (holds.releaseOver(LocalDate.ofInstant(now, ZoneOffset.UTC)) > 0) {
            // each call releases others
        }
    }

    private void askAll(Turn turn, RetainedData data, Optional<Market> market, LocalDate today) {
        var at = Optional.of(Bookmark.START);
        while (at.isPresent()) {
            var after = at.get();
            at = pace.step(() -> purposes.ask(turn, data, market, today, after));
        }
    }

    private boolean destroyAll(Turn turn, List<Job> jobs) {
        return jobs.stream().allMatch(job -> destroyed(turn, job));
    }

    private boolean destroyed(Turn turn, Job job) {
        try {
            return destruction.of(turn, job);
        } catch (RulesChanged e) { // somebody changed one meanwhile: go by the new ones
            return destroyAll(turn, Job.of(rules.read(), job.data(), job.market(), job.today()));
        }
    }
}
