package eu.sigill.retention.web.rule;

import eu.sigill.retention.model.rule.RuleMode;
import eu.sigill.retention.service.rule.RuleView;
import java.time.LocalDate;
import java.util.List;

/**
 * All versions of one rule.
 *
 * @param current the newest of those that act today; where none does, the newest
 * @param others the newest first
 */
public record Versions(RuleView current, List<RuleView> others) {

    public Versions {
        others = List.copyOf(others);
    }

    static Versions of(List<RuleView> newestFirst, LocalDate today) {
        var current = newestFirst.stream()
                .filter(rule -> rule.mode() == RuleMode.ON)
                .filter(rule -> !rule.validity().from().isAfter(today))
                .findFirst()
                .orElse(newestFirst.getFirst());
        return new Versions(
                current,
                newestFirst.stream().filter(rule -> !rule.equals(current)).toList());
    }
}
