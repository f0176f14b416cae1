package eu.sigill.platform.service.tally;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Writes down every few seconds what was counted. */
@Startup
@Singleton
@PermitAll
@DependsOn("Restoration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TallyTimer {

    @Inject
    @Any
    Instance<Tallied<?>> rooms;

    @Inject
    TallyWriter writer;

    // Not persistent: what one tick misses the next one writes.
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @PreDestroy
    public void write() {
        rooms.forEach(this::write);
    }

    private <K> void write(Tallied<K> room) {
        room.tally()
                .flush(
                        (key, times) -> writer.write(room, key, times),
                        why -> TallyLog.LOG.countsWait(room.name(), why));
    }
}
