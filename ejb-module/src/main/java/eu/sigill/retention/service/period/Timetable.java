package eu.sigill.retention.service.period;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import eu.sigill.retention.model.bookkeeper.FiscalYears;
import eu.sigill.retention.model.rule.Rule;
import eu.sigill.retention.model.rule.RuleId;
import eu.sigill.retention.model.rule.RuleMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the rules make of one kind of data in one market.
 *
 * <p>There is one function, from the day of an event to the day its period ends. What is due is found by searching that
 * function, so that no run and no rehearsal can come to another answer: an event lies in a window of {@link #due} exactly
 * if {@link #of} says that its period is over.
 */
public final class Timetable {

    /** Before it nobody kept anything here. */
    static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private final List<List<Rule>> duties;
    private final FiscalYears years;

    private Timetable(List<List<Rule>> duties, FiscalYears years) {
        this.duties = duties;
        this.years = years;
    }

    /** What is done: versions that were not approved yet are as if they were not there. */
    public static Timetable inForce(Collection<Rule> rules, FiscalYears years) {
        return of(rules, years, rule -> rule.mode() == RuleMode.ON);
    }

    /** What would be done if everything were approved. */
    public static Timetable rehearsed(Collection<Rule> rules, FiscalYears years) {
        return of(rules, years, rule -> true);
    }

    private static Timetable of(Collection<Rule> rules, FiscalYears years, Predicate<Rule> counts) {
        var duties = rules.stream().filter(counts).collect(groupingBy(Rule::key)).values().stream()
                .map(Timetable::newestFirst)
                .toList();
        return new Timetable(duties, years);
    }

    private static List<Rule> newestFirst(List<Rule> versions) {
        return versions.stream()
                .sorted(comparing((Rule rule) -> rule.validity().from()).reversed())
                .toList();
    }

    /**
     * When the period that this event started ends, by the law of today.
     *
     * @return empty if no rule speaks of it: then nobody may destroy it
     */
    public Optional<DueDate> of(LocalDate event, LocalDate today) {
        var reasons = duties.stream()
                .flatMap(versions -> speaking(versions, event, today).stream())
                .map(rule -> new DueDate.Reason(rule, rule.period().term().endsOn(event, years)))
                .sorted(comparing(DueDate.Reason::destroyOn).reversed())
                .toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new DueDate(event, reasons.getFirst().destroyOn(), reasons));
    }

    private static Optional<Rule> speaking(List<Rule> versions, LocalDate event, LocalDate today) {
        return versions.stream().filter(rule -> rule.speaksOf(event, today)).findFirst();
    }

    /** The days of events whose period is over today. */
    public List<Window> due(LocalDate today) {
        var begins = eras(today);
        var windows = new ArrayList<Window>();
        for (var begin = begins.first(); begin != null; begin = begins.higher(begin)) {
            window(begin, lastOfEra(begins, begin, today), today).ifPresent(windows::add);
        }
        return windows;
    }

    /** Within an era the same versions speak of every event, so that a later event never ends earlier. */
    private NavigableSet<LocalDate> eras(LocalDate today) {
        var begins = new TreeSet<LocalDate>();
        begins.add(FIRST);
        duties.stream()
                .flatMap(List::stream)
                .map(Rule::validity)
                .filter(validity -> !validity.coversOlder())
                .map(Rule.Validity::from)
                .filter(from -> !from.isAfter(today))
                .forEach(begins::add);
        return begins;
    }

    private Optional<Window> window(LocalDate first, LocalDate last, LocalDate today) {
        return isOver(first, today)
                ? Optional.of(lastOver(first, last, today)).map(end -> new Window(first, end, rulesOf(end, today)))
                : Optional.empty();
    }

    /** The days of events of which no rule speaks, so that nobody may destroy what they started. */
    public List<Window> undated(LocalDate today) {
        var begins = eras(today);
        return begins.stream()
                .filter(begin -> of(begin, today).isEmpty())
                .map(begin -> new Window(begin, lastOfEra(begins, begin, today), List.of()))
                .toList();
    }

    private static LocalDate lastOfEra(NavigableSet<LocalDate> begins, LocalDate begin, LocalDate today) {
        var next = begins.higher(begin);
        return next == null ? today : next.minusDays(1);
    }

    /** The days of events whose period is over today by this, and not by the other. */
    public List<Window> dueBeyond(Timetable other, LocalDate today) {
        var left = due(today);
        for (var known : other.due(today)) {
            left = left.stream().flatMap(window -> window.without(known)).toList();
        }
        return left;
    }

    private LocalDate lastOver(LocalDate first, LocalDate last, LocalDate today) {
        var over = first.toEpochDay();
        var beyond = last.toEpochDay() + 1;
        while (beyond - over > 1) {
            var middle = (over + beyond) / 2;
            if (isOver(LocalDate.ofEpochDay(middle), today)) {
                over = middle;
            } else {
                beyond = middle;
            }
        }
        return LocalDate.ofEpochDay(over);
    }

    private boolean isOver(LocalDate event, LocalDate today) {
        return of(event, today).filter(due -> !due.destroyOn().isAfter(today)).isPresent();
    }

    /** By which rules data are kept whose period began on that day, the longest first; none if no rule speaks of them. */
    public List<RuleId> rulesOf(LocalDate event, LocalDate today) {
        return of(event, today).stream()
                .flatMap(due -> due.reasons().stream())
                .map(reason -> reason.rule().id())
                .toList();
    }
}
