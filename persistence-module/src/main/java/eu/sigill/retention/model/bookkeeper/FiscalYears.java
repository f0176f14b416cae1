package eu.sigill.retention.model.bookkeeper;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * When the business years of whoever keeps the books end. Most are alike; where the end moves, one of them is longer or
 * shorter than a year.
 */
public record FiscalYears(MonthDay usualEnd, List<Moved> moves) {

    /** Years that end with the calendar's. */
    public static final FiscalYears CALENDAR = endingOn(MonthDay.of(12, 31));

    private static final int MOST_MONTHS = 18;

    public FiscalYears {
        moves = List.copyOf(moves);
        var end = usualEnd;
        var before = LocalDate.MIN;
        for (var move : moves) {
            move.check(before, end);
            before = move.lastDay();
            end = MonthDay.from(before);
        }
    }

    public static FiscalYears endingOn(MonthDay day) {
        return new FiscalYears(day, List.of());
    }

    /** The last day of the business year in which this day lies. */
    public LocalDate endOf(LocalDate day) {
        var end = usualEnd;
        for (var move : moves) {
            if (day.isBefore(move.firstDay())) {
                break;
            }
            if (!day.isAfter(move.lastDay())) {
                return move.lastDay();
            }
            end = move.thenOn();
        }
        return next(end, day);
    }

    /** A year's end on 29 February is the last day of February in every year. */
    private static LocalDate next(MonthDay end, LocalDate from) {
        var thisYear = end.atYear(from.getYear());
        return thisYear.isBefore(from) ? end.atYear(from.getYear() + 1) : thisYear;
    }

    /** The one business year, from its first to its last day, with which the end moved; all after it end on the same day of theirs. */
    public record Moved(LocalDate firstDay, LocalDate lastDay) {

        MonthDay thenOn() {
            return MonthDay.from(lastDay);
        }

        private void check(LocalDate after, MonthDay usualEnd) {
            if (!firstDay.isAfter(after) || lastDay.isBefore(firstDay)) {
                throw new IllegalArgumentException("business years follow each other");
            }
            if (!next(usualEnd, firstDay.minusDays(1)).equals(firstDay.minusDays(1))) {
                throw new IllegalArgumentException("a business year begins the day after another ended");
            }
            if (lastDay.isAfter(firstDay.plusMonths(MOST_MONTHS))) {
                throw new IllegalArgumentException("a business year has at most " + MOST_MONTHS + " months");
            }
        }
    }
}
