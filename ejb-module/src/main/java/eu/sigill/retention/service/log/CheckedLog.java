package eu.sigill.retention.service.log;

import java.util.Map;

/**
 * What a log told when it was checked.
 *
 * @param file its path in the folder of the logs
 * @param bytes its size
 * @param readable whether all of it could be read
 * @param traces how often each stands in what could; what it was is not said
 */
public record CheckedLog(String file, long bytes, LogDates dates, boolean readable, Map<Trace, Integer> traces) {

    /** What cannot be read may hold anything. */
    public boolean isClean() {
        return readable && traces.isEmpty();
    }

    /** How often this one stands in it. */
    public int found(Trace trace) {
        return traces.getOrDefault(trace, 0);
    }
}
