package eu.sigill.link.service;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes down every few seconds what was counted, and forgets one-time ids that would have expired anyway. */
@Startup
@Singleton
@PermitAll
@DependsOn("StartUp")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkTallyTimer {

    /** One failed tick is nothing, a minute of them is a fault; it is told once and not every few seconds. */
    private static final int WORTH_TELLING = 12;

    @Inject
    LinkTally tally;

    @Inject
    LinkTallyWriter writer;

    @Inject
    Clock clock;

    private int failures;

    // Not persistent: what one tick misses the next one writes.
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @PreDestroy
    public void write() {
        var failed = "";
        for (var count : tally.take().entrySet()) {
            try {
                writer.write(count.getKey(), count.getValue());
            } catch (RuntimeException e) { // two servers may begin the same day's row at once; the next tick adds to it
                tally.giveBack(count.getKey(), count.getValue());
                failed = e.getClass().getSimpleName();
            }
        }
        failures = failed.isEmpty() ? 0 : failures + 1;
        if (failures == WORTH_TELLING) {
            LinkLog.LOG.countsWait(failed);
        }
    }

    @Schedule(hour = "4", persistent = false)
    public void forgetExpired() {
        writer.forgetExpired(clock.instant());
    }
}
