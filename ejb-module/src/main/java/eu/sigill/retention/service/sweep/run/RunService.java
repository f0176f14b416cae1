package eu.sigill.retention.service.sweep.run;

import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Slice;
import eu.sigill.retention.model.run.Run;
import eu.sigill.retention.model.run.RunId;
import eu.sigill.retention.model.run.Runs;
import eu.sigill.retention.service.sweep.Rehearsal;
import eu.sigill.retention.service.sweep.Sweep;
import eu.sigill.retention.service.sweep.SweepTurns;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs of the sweep, for whoever watches over them. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class RunService {

    @Inject
    Runs runs;

    @Inject
    SweepTurns turns;

    @Inject
    Sweep sweep;

    @Inject
    Rehearsal rehearsal;

    @Inject
    Clock clock;

    /**
     * Sweeps now, and does not wait for the end.
     *
     * @throws RunUnderWay if somebody sweeps already
     */
    public RunId sweep() {
        var turn = turns.take().orElseThrow(RunUnderWay::new);
        sweep.begin(turn);
        return turn.run();
    }

    /** Counts what a sweep would destroy on that day, or today. */
    public RunId rehearse(Optional<LocalDate> asOf) {
        var now = clock.instant();
        var run = turns.rehearse(asOf.orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC)));
        rehearsal.begin(run, asOf, now);
        return run;
    }

    /**
     * How far a run has come.
     *
     * @throws UnknownRun if there is none
     */
    public RunView find(RunId id) {
        return runs.find(id).map(this::view).orElseThrow(UnknownRun::new);
    }

    /** The newest first. */
    public Slice<RunView> list(@Nullable RunId after, int limit) {
        return Slice.of(runs.list(after, limit + 1), limit, run -> run.id().toString())
                .map(this::view);
    }

    private RunView view(Run run) {
        return RunView.of(run, runs.steps(run.id()));
    }

    /** Whether the clock is so far from where it should be that nothing is swept until somebody says that it is right. */
    public boolean clockJumped() {
        return turns.clockJumped();
    }

    /** Says that the clock is right. */
    public void trustClock() {
        turns.trustClock();
    }
}
