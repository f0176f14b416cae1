package eu.sigill.recognition.service.count;

import eu.sigill.recognition.model.RecognitionCall;
import eu.sigill.recognition.model.RecognitionCount;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often a shop's pages asked in the last {@link #DAYS} days, the latest day first; days without a question are left out. */
public record RecognitionFigures(List<Day> days) {

    /** How far they go back, today included. */
    public static final int DAYS = 30;

    /** One day. */
    public record Day(LocalDate date, long hashes, long blinded, long limited) {}

    public RecognitionFigures {
        days = List.copyOf(days);
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
                sums.getOrDefault(RecognitionCall.LIMITED, 0L));
    }
}
