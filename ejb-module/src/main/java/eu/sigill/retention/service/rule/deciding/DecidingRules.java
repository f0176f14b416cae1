package eu.sigill.retention.service.rule.deciding;

import static java.util.Comparator.comparing;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.rule.Rule;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.period.DueDate;
import eu.sigill.retention.service.period.Law;
import eu.sigill.retention.service.period.Timetable;
import eu.sigill.retention.service.rule.RuleBook;
import eu.sigill.retention.service.rule.RuleView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which rules say how long a kind of data is kept, for whoever writes that down. The day of the event can decide which duty
 * is the longest, so every day of a year is asked.
 */
@ApplicationScoped
public class DecidingRules {

    private static final int DAYS_OF_A_YEAR = 366;

    private static final Comparator<DueDate.Reason> LONGEST_FIRST = comparing(DueDate.Reason::destroyOn)
            .reversed()
            .thenComparing(reason -> reason.rule().id().toString());

    @Inject
    RuleBook rules;

    @Inject
    Clock clock;

    /** Those that the sweep goes by; none if there is a day on which nothing decides. */
    public List<RuleView> inForce(RetainedData data, Market market) {
        return views(rules.read().inForce(data, where(data, market)), market);
    }

    /** Those that it would go by if all were approved. */
    public List<RuleView> rehearsed(RetainedData data, Market market) {
        var all = rules.read();
        return views(new Law(all.rules(), all.holder(), all.years()).of(data, where(data, market)), market);
    }

    private static Optional<Market> where(RetainedData data, Market market) {
        return data.table().market().map(column -> market);
    }

    private List<RuleView> views(Timetable timetable, Market market) {
        var today = market.today(clock);
        var decisions = IntStream.range(0, DAYS_OF_A_YEAR)
                .mapToObj(today::plusDays)
                .map(event -> longest(timetable, event, today))
                .distinct()
                .toList();
        return decisions.contains(Optional.<Rule>empty())
                ? List.of()
                : decisions.stream()
                        .flatMap(Optional::stream)
                        .map(RuleView::of)
                        .sorted(comparing(rule -> rule.id().toString()))
                        .toList();
    }

    private static Optional<Rule> longest(Timetable timetable, LocalDate event, LocalDate today) {
        return timetable.of(event, today).stream()
                .flatMap(due -> due.reasons().stream())
                .min(LONGEST_FIRST)
                .map(DueDate.Reason::rule);
    }
}
