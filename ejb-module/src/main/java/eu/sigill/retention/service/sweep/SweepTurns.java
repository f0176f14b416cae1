package eu.sigill.retention.service.sweep;

import eu.sigill.retention.model.rule.RuleMode;
import eu.sigill.retention.model.run.ExitReason;
import eu.sigill.retention.model.run.Lease;
import eu.sigill.retention.model.run.Leases;
import eu.sigill.retention.model.run.Run;
import eu.sigill.retention.model.run.RunId;
import eu.sigill.retention.model.run.Runs;
import eu.sigill.retention.service.ledger.LedgerBook;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Begins runs and ends them; one at a time, by the lease. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SweepTurns {

    /** A clock that went further than this since it was read last was moved, or stood still. */
    static final Duration MOST_BETWEEN_READINGS = Duration.ofDays(1);

    /** The hour, in coordinated time, in which most of our markets sleep. */
    private static final int NIGHT = 1;

    @Inject
    Leases leases;

    @Inject
    Runs runs;

    @Inject
    LedgerBook book;

    @Inject
    Clock clock;

    /** A turn, unless somebody else has it. Whatever a crash left open is told to its end first. */
    public Optional<Turn> take() {
        return leases.take().map(this::begun);
    }

    private Turn begun(Lease lease) {
        var now = clock.instant();
        runs.running().stream()
                .filter(run -> run.mode() == RuleMode.ON)
                .forEach(run -> run.finish(ExitReason.INTERRUPTED, now));
        book.settleOpen();
        var id = RunId.next(now);
        runs.add(Run.begin(id, RuleMode.ON, LocalDate.ofInstant(now, ZoneOffset.UTC), now));
        return new Turn(id, lease);
    }

    /** Ends a turn, and lets the next one have it. */
    public void end(Turn turn, ExitReason reason) {
        leases.giveBack(turn.lease());
        finish(turn.run(), reason);
        SweepLog.LOG.ended(reason);
    }

    /** Ends a run, unless whoever came after it did. */
    public void finish(RunId id, ExitReason reason) {
        runs.find(id).filter(Run::isRunning).ifPresent(run -> run.finish(reason, clock.instant()));
    }

    /** A run that destroys nothing, which needs no turn. */
    public RunId rehearse(LocalDate asOf) {
        var now = clock.instant();
        var id = RunId.next(now);
        runs.add(Run.begin(id, RuleMode.DRY, asOf, now));
        return id;
    }

    /** Whether it is night, or the last night was missed. */
    public boolean isTime() {
        var now = clock.instant();
        return now.atZone(ZoneOffset.UTC).getHour() == NIGHT
                || runs.lastDone(RuleMode.ON)
                        .filter(run -> run.startedAt().isAfter(now.minus(Duration.ofDays(1))))
                        .isEmpty();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Whether the clock cannot be believed until somebody says that it is right. */
    public boolean clockJumped() {
        return runs.lastReading().filter(last -> isFar(last, clock.instant())).isPresent();
    }

    /** Keeps what the clock says, unless that cannot be believed. */
    public void readClock() {
        if (!clockJumped()) {
            runs.read(clock.instant());
        }
    }

    /** Somebody says that the clock is right. */
    public void trustClock() {
        runs.read(clock.instant());
    }

    private static boolean isFar(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(MOST_BETWEEN_READINGS) > 0;
    }
}
