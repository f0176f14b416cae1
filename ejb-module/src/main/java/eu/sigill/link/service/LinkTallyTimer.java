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

    @Inject
    LinkTally tally;

    @Inject
    LinkTallyWriter writer;

    @Inject
    Clock clock;

    // Not persistent: what one tick misses the next one writes.
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @PreDestroy
    public void write() {
        tally.flush(writer::write);
    }

    @Schedule(hour = "4", persistent = false)
    public void forgetExpired() {
        writer.forgetExpired(clock.instant());
    }
}
