package eu.sigill.recognition.service.count;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Writes down every few seconds what was counted. */
@Startup
@Singleton
@PermitAll
@DependsOn("StartUp")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecognitionTallyTimer {

    /** One failed tick is nothing, two minutes of them are a fault; it is told once. */
    private static final int WORTH_TELLING = 12;

    @Inject
    RecognitionTally tally;

    @Inject
    RecognitionTallyWriter writer;

    private int failures;

    // Not persistent: what one tick misses the next one writes.
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
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
            CountLog.LOG.countsWait(failed);
        }
    }
}
