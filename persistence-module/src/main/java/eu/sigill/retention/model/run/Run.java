package eu.sigill.retention.model.run;

import static eu.sigill.retention.model.run.RunState.DONE;
import static eu.sigill.retention.model.run.RunState.FAILED;
import static eu.sigill.retention.model.run.RunState.REFUSED;
import static eu.sigill.retention.model.run.RunState.RUNNING;

import eu.sigill.platform.model.personal.Impersonal;
import eu.sigill.retention.model.rule.RuleMode;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One time that everything due was looked for, and destroyed or only shown. */
@Entity
@Impersonal
@Table(name = "retention_run")
public class Run {

    @EmbeddedId
    private RunId id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RuleMode mode;

    @Column(name = "as_of", updatable = false)
    private LocalDate asOf;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private RunState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "exit_reason")
    private @Nullable ExitReason exitReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Run() {} // for JPA

    private Run(RunId id, RuleMode mode, LocalDate asOf, Instant now) {
        this.id = id;
        this.mode = mode;
        this.asOf = asOf;
        this.startedAt = now;
        this.state = RUNNING;
    }

    public static Run begin(RunId id, RuleMode mode, LocalDate asOf, Instant now) {
        return new Run(id, mode, asOf, now);
    }

    public void finish(ExitReason reason, Instant now) {
        if (state != RUNNING) {
            throw new IllegalStateException("a run ends once");
        }
        state = switch (reason) {
            case COMPLETE, CAP_REACHED, ERASED -> DONE;
            case CLOCK_JUMPED -> REFUSED;
            case LEDGER_UNWRITABLE, LEASE_LOST, INTERRUPTED, FAULT -> FAILED;
        };
        exitReason = reason;
        finishedAt = now;
    }

    public boolean isRunning() {
        return state == RUNNING;
    }

    public RunId id() {
        return id;
    }

    public RuleMode mode() {
        return mode;
    }

    /** The day whose law and dates it went by, in each market the day that it was there. */
    public LocalDate asOf() {
        return asOf;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public RunState state() {
        return state;
    }

    public Optional<ExitReason> exitReason() {
        return Optional.ofNullable(exitReason);
    }
}
