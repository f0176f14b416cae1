package eu.sigill.platform.threshold;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock whose hands a test moves. */
final class HandClock extends Clock {

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    void passMinutes(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
