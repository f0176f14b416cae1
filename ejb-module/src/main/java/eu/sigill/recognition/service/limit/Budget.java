package eu.sigill.recognition.service.limit;

import java.time.Instant;

/** So many in a second, and a few seconds' worth at once after a silence. */
final class Budget {

    private static final int SECONDS_AT_ONCE = 5;

    private final double perSecond;
    private double left;
    private long filledAt = Long.MIN_VALUE;

    Budget(int perSecond) {
        this.perSecond = perSecond;
    }

    /** False if none is left. */
    synchronized boolean take(Instant now) {
        var millis = now.toEpochMilli();
        var full = perSecond * SECONDS_AT_ONCE;
        left = filledAt == Long.MIN_VALUE
                ? full
                : Math.min(full, left + Math.max(0, millis - filledAt) * perSecond / 1_000);
        filledAt = millis;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
