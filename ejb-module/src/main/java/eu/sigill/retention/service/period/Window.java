package eu.sigill.retention.service.period;

import eu.sigill.retention.model.rule.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days of events whose period is over.
 *
 * @param first the first of these days
 * @param last the last of them
 * @param rules all that speak of the last of them
 */
public record Window(LocalDate first, LocalDate last, List<RuleId> rules) {

    public Window {
        rules = List.copyOf(rules);
    }

    /** All days until that one, whatever those rules say of them. */
    public static Window until(LocalDate day, List<RuleId> rules) {
        return new Window(Timetable.FIRST, day, rules);
    }

    public boolean holds(LocalDate event) {
        return !event.isBefore(first) && !event.isAfter(last);
    }

    /** What of it lies outside of the other. */
    Stream<Window> without(Window other) {
        var before = earlier(last, other.first.minusDays(1));
        var after = first.isAfter(other.last) ? first : other.last.plusDays(1);
        return Stream.of(new Window(first, before, rules), new Window(after, last, rules))
                .filter(rest -> !rest.first.isAfter(rest.last));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
