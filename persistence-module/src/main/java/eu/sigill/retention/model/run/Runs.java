package eu.sigill.retention.model.run;

import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.RuleMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All runs, and what they did. */
public interface Runs {

    void add(Run run);

    Optional<Run> find(RunId id);

    /** The newest first. */
    List<Run> list(@Nullable RunId after, int limit);

    /** Those that nobody ended. */
    List<Run> running();

    /** The last sweep that destroyed all it could, or might. */
    Optional<Run> lastDone(RuleMode mode);

    /** The last sweep that left nothing that was due. */
    Optional<Run> lastComplete(RuleMode mode);

    /** The last that ended, whatever came of it. */
    Optional<Run> lastEnded(RuleMode mode);

    /** Since when there is anything to sweep here. */
    Instant since();

    Step step(RunId run, DataKind kind);

    List<Step> steps(RunId run);

    /** What one run destroyed of this kind is so much more. */
    void countDestroyed(RunId run, DataKind kind, long more);

    /** What the clock said when it was read last. */
    Optional<Instant> lastReading();

    void read(Instant now);
}
