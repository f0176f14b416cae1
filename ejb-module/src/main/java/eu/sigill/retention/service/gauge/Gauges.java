package eu.sigill.retention.service.gauge;

import eu.sigill.retention.model.run.ExitReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How retention stood at one moment, in counts.
 *
 * @param due how many rows are due
 * @param held how many stay by order
 * @param parked how many could not go and wait
 * @param oldestOverdueDays since how many days the first of those that are due is; 0 if none is
 * @param lastSuccess when a sweep did all there was to do; empty if none ever did
 * @param lastExit how the last sweep ended; empty if there was none
 */
public record Gauges(
        Instant at,
        long due,
        long held,
        long parked,
        long oldestOverdueDays,
        Optional<Instant> lastSuccess,
        Optional<ExitReason> lastExit) {

    /** A sweep that did not succeed for so long has to be looked after. */
    static final Duration PATIENCE = Duration.ofDays(2);

    /** Whether nothing was swept for too long, counted from the first day of this house. */
    public boolean isLate(Instant now, Instant houseSince) {
        return lastSuccess.orElse(houseSince).plus(PATIENCE).isBefore(now);
    }
}
