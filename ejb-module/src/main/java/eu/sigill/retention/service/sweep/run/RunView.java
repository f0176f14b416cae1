package eu.sigill.retention.service.sweep.run;

import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.RuleMode;
import eu.sigill.retention.model.run.ExitReason;
import eu.sigill.retention.model.run.Run;
import eu.sigill.retention.model.run.RunId;
import eu.sigill.retention.model.run.RunState;
import eu.sigill.retention.model.run.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A run, to be looked at while it goes on and after. */
public record RunView(
        RunId id,
        RuleMode mode,
        LocalDate asOf,
        RunState state,
        Optional<ExitReason> exitReason,
        Instant startedAt,
        Optional<Instant> finishedAt,
        List<OfKind> parts) {

    static RunView of(Run run, List<Step> steps) {
        return new RunView(
                run.id(),
                run.mode(),
                run.asOf(),
                run.state(),
                run.exitReason(),
                run.startedAt(),
                run.finishedAt(),
                steps.stream().map(OfKind::of).toList());
    }

    public boolean isRunning() {
        return state == RunState.RUNNING;
    }

    /** How much it found so far that is due. */
    public long due() {
        return parts.stream().mapToLong(OfKind::due).sum();
    }

    /** How much of that is behind it. */
    public long done() {
        return parts.stream()
                .mapToLong(part -> part.destroyed() + part.parked())
                .sum();
    }

    /** What it found and did of one kind of data. */
    public record OfKind(DataKind kind, long due, long blocked, long destroyed, long parked, long remaining) {

        static OfKind of(Step step) {
            return new OfKind(
                    step.kind(), step.due(), step.blocked(), step.destroyed(), step.parked(), step.remaining());
        }
    }
}
