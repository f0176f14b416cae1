package eu.sigill.recognition.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The 30 days for which one key serves, counted from 1 January 1970 in UTC. Whoever looked members up with an old key
 * knows nothing of the next one's index.
 *
 * @param number how many epochs were before it
 */
public record Epoch(int number) {

    /** How long an epoch is, in days. */
    public static final int DAYS = 30;

    /** How much longer questions are answered, for pages that were open when the epoch ended. */
    public static final Duration GRACE = Duration.ofHours(1);

    public Epoch {
        if (number < 0) {
            throw new IllegalArgumentException("epochs are counted from 0, so none is " + number);
        }
    }

    /** The epoch that a day of UTC is in. */
    public static Epoch of(LocalDate day) {
        return new Epoch(Math.toIntExact(Math.floorDiv(day.toEpochDay(), DAYS)));
    }

    /** The epoch of now. */
    public static Epoch at(Clock clock) {
        return of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    public LocalDate firstDay() {
        return LocalDate.ofEpochDay((long) number * DAYS);
    }

    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    public Epoch next() {
        return new Epoch(number + 1);
    }

    /** Those whose questions are answered now, and the one after them, which may begin while a page is open. */
    static List<Epoch> toPinAt(Clock clock) {
        var now = at(clock).number;
        return IntStream.rangeClosed(Math.max(now - 1, 0), now + 1)
                .mapToObj(Epoch::new)
                .filter(epoch -> clock.instant().isBefore(epoch.endOfAnswers()))
                .toList();
    }

    /** Whether a question of this epoch is answered at a moment: from its first instant to the end of the grace. */
    public boolean answersAt(Instant moment) {
        return !moment.isBefore(begin()) && moment.isBefore(endOfAnswers());
    }

    private Instant begin() {
        return firstDay().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Instant endOfAnswers() {
        return next().begin().plus(GRACE);
    }
}
