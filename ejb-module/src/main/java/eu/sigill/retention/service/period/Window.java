package eu.sigill.retention.service.period;

import eu.sigill.retention.model.rule.RuleId;
import java.time.LocalDate;
import java.util.List;

/**
 * Days of events whose period is over.
 *
 * @param first the first of these days
 * @param last the last of them
 * @param rules all by which it is over
 */
public record Window(LocalDate first, LocalDate last, List<RuleId> rules) {

    public Window {
        rules = List.copyOf(rules);
    }

    public boolean holds(LocalDate event) {
        return !event.isBefore(first) && !event.isAfter(last);
    }
}
