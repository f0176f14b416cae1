package eu.sigill.link.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;

import eu.sigill.link.model.LinkEvent;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What became of a shop's links in its last {@link #DAYS} days: in all, by key pair, and by day. */
public record LinkFigures(List<CountView> counts) {

    /** How far they go back, today included. */
    public static final int DAYS = 30;

    private static final List<LinkEvent> REFUSALS = LinkEvent.refusals();

    /** One day. */
    public record Day(LocalDate date, long made, long opened, long published, long refused) {}

    public LinkFigures {
        counts = List.copyOf(counts);
    }

    /** Of a shop that has no links. */
    public static LinkFigures none() {
        return new LinkFigures(List.of());
    }

    public long made() {
        return sum(of(LinkEvent.MADE));
    }

    public long opened() {
        return sum(of(LinkEvent.OPENED));
    }

    public long published() {
        return sum(of(LinkEvent.PUBLISHED));
    }

    public long refused() {
        return sum(LinkFigures::isRefusal);
    }

    /** The same of the links of one pair. */
    public LinkFigures ofPair(String kid) {
        return only(count -> count.key().kid().equals(kid));
    }

    /** Refusals by layer, those that happened only. */
    public Map<LinkEvent, Long> refusals() {
        return counts.stream()
                .filter(LinkFigures::isRefusal)
                .collect(groupingBy(
                        count -> count.key().event(),
                        () -> new EnumMap<>(LinkEvent.class),
                        summingLong(CountView::times)));
    }

    /** The days on which something happened, the latest first. */
    public List<Day> days() {
        var byDay = counts.stream().collect(groupingBy(count -> count.key().day(), TreeMap::new, toList()));
        return byDay.descendingMap().entrySet().stream()
                .map(day -> new LinkFigures(day.getValue()).asDay(day.getKey()))
                .toList();
    }

    private Day asDay(LocalDate date) {
        return new Day(date, made(), opened(), published(), refused());
    }

    private LinkFigures only(Predicate<CountView> which) {
        return new LinkFigures(counts.stream().filter(which).toList());
    }

    private long sum(Predicate<CountView> which) {
        return counts.stream().filter(which).mapToLong(CountView::times).sum();
    }

    private static Predicate<CountView> of(LinkEvent event) {
        return count -> count.key().event() == event;
    }

    private static boolean isRefusal(CountView count) {
        return REFUSALS.contains(count.key().event());
    }
}
