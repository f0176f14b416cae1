package eu.sigill.retention.service.rule.deciding;

import eu.sigill.retention.service.period.DueDate;
import eu.sigill.retention.service.rule.RuleView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When it is over, and why.
 *
 * @param blockOn from this day it is there for the law only; empty: no law wants it, so that it is never blocked
 */
public record DueView(Optional<LocalDate> blockOn, LocalDate destroyOn, List<Reason> reasons) {

    /** Of data that are blocked first, or are not. */
    public static DueView of(DueDate due, boolean blockedFirst) {
        return new DueView(
                blockedFirst ? Optional.of(due.event()) : Optional.empty(),
                due.destroyOn(),
                due.reasons().stream()
                        .map(reason -> new Reason(RuleView.of(reason.rule()), reason.destroyOn()))
                        .toList());
    }

    /** One rule, and until when it alone would have the data kept. */
    public record Reason(RuleView rule, LocalDate destroyOn) {}
}
