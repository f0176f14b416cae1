package eu.sigill.recognition.service.count;

import eu.sigill.recognition.model.RecognitionCall;
import eu.sigill.recognition.model.RecognitionCount;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How often a shop's pages asked in the last {@link #DAYS} days, the latest day first; days without a question are left out. */
public record RecognitionFigures(List<Day> days) {

    /** How far they go back, today included. */
    public static final int DAYS = 30;

    /** Below so many questions a day a few pages that were loaded again would raise the alarm. */
    private static final long WORTH_TELLING = 20;

    /**
     * One day.
     *
     * @param orders how many orders pages asked about with a token; of others nobody here knows
     */
    public record Day(LocalDate date, long hashes, long blinded, long limited, long orders) {

        public long answered() {
            return hashes + blinded;
        }

        /** Whether pages got more than one and a half answers for each order. */
        public boolean isTooMuch() {
            return orders > 0 && answered() >= WORTH_TELLING && 2 * answered() > 3 * orders;
        }
    }

    public RecognitionFigures {
        days = List.copyOf(days);
    }

    /** The latest day on which pages asked more than orders explain. */
    public Optional<Day> alarm() {
        return days.stream().filter(Day::isTooMuch).findFirst();
    }

    /** Of a shop whose pages never asked. */
    public static RecognitionFigures none() {
        return new RecognitionFigures(List.of());
    }

    /** What is written, and what waits in memory. */
    public static RecognitionFigures of(List<RecognitionCount> written, Map<RecognitionCount.Key, Long> waiting) {
        var days = new TreeMap<LocalDate, Map<RecognitionCall, Long>>(Collections.reverseOrder());
        written.forEach(count -> add(count.key(), count.times(), days));
        waiting.forEach((key, times) -> add(key, times, days));
        return new RecognitionFigures(days.entrySet().stream()
                .map(day -> day(day.getKey(), day.getValue()))
                .toList());
    }

    private static void add(RecognitionCount.Key key, long times, Map<LocalDate, Map<RecognitionCall, Long>> days) {
        days.computeIfAbsent(key.day(), day -> new EnumMap<>(RecognitionCall.class))
                .merge(key.call(), times, Long::sum);
    }

    private static Day day(LocalDate date, Map<RecognitionCall, Long> sums) {
        return new Day(
                date,
                sums.getOrDefault(RecognitionCall.HASH, 0L),
                sums.getOrDefault(RecognitionCall.BLINDED, 0L),
                sums.getOrDefault(RecognitionCall.LIMITED, 0L),
                sums.getOrDefault(RecognitionCall.ORDER, 0L));
    }
}
