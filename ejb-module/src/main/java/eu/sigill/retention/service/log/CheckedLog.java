package eu.sigill.retention.service.log;

import java.util.Map;

/**
 * What a log told when it was checked.
 *
 * @param file its path in the folder of the logs
 * @param bytes its size
 * @param traces how often each stands in it; what it was is not said
 */
public record CheckedLog(String file, long bytes, LogDates dates, Map<Trace, Integer> traces) {

    public boolean isClean() {
        return traces.isEmpty();
    }

    /** How often this one stands in it. */
    public int found(Trace trace) {
        return traces.getOrDefault(trace, 0);
    }
}
