package eu.sigill.retention.service;

import eu.sigill.retention.model.row.PointingRows;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * That something is needed.
 *
 * @param reason why, as a stable code such as {@code PROTECTION_RUNS}
 * @param until the first day on which it is needed no longer; empty if nobody can know yet
 */
public record Need(String reason, Optional<LocalDate> until) {

    /** The strictest last: whoever cannot say until when needs it longest. */
    public static final Comparator<Need> BY_STRICTNESS =
            Comparator.comparing(need -> need.until().orElse(LocalDate.MAX));

    /** Why and until when rows are needed on which others rest. */
    public static Need of(Reliance reliance, PointingRows.Use use, LocalDate today) {
        return new Need(
                reliance.reason(),
                use.until()
                        .map(day -> use.running() && !day.isAfter(today)
                                ? today.plusDays(1) // nobody looked at it yet on its last day
                                : day));
    }

    public boolean isOverOn(LocalDate day) {
        return until.filter(end -> !end.isAfter(day)).isPresent();
    }
}
