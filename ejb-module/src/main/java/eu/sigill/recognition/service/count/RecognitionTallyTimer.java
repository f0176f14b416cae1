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

    @Inject
    RecognitionTally tally;

    @Inject
    RecognitionTallyWriter writer;

    // Not persistent: what one tick misses the next one writes.
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @PreDestroy
    public void write() {
        tally.flush(writer::write);
    }
}
