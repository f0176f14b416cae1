package eu.sigill.recognition.service.lookup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Reads the hashes in the background at the start, and catches up with other servers twice a minute. */
@Startup
@Singleton
@PermitAll
@DependsOn("Restoration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class LookupTimer {

    /** One failed tick is nothing, five minutes of them are a fault. */
    private static final int WORTH_TELLING = 10;

    @Inject
    HashLookup lookup;

    @Resource
    TimerService timers;

    private volatile int failures;

    /** At once, and in the background: reading millions takes a while, and the start waits for nobody. */
    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(0, new TimerConfig(null, false));
    }

    // Not persistent: a tick looks back as far as it must.
    @Timeout
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    @SuppressWarnings("NonAtomicVolatileUpdate") // a count that is off by one tells as much
    public void refresh() {
        try {
            lookup.refresh();
            failures = 0;
        } catch (RuntimeException e) {
            failures++;
            if (failures == WORTH_TELLING) {
                LookupLog.LOG.cannotRefresh(e.getClass().getSimpleName());
            }
        }
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    public void forgetOldChanges() {
        lookup.forgetOldChanges();
    }
}
