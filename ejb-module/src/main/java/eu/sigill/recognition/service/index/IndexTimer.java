package eu.sigill.recognition.service.index;

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
import java.util.concurrent.locks.ReentrantLock;

/** Sees to it that there is an index, a fresh one each day. */
@Startup
@Singleton
@PermitAll
@DependsOn({"Restoration", "DemoMembers"}) // or who joins for a demo would not be found before tomorrow
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class IndexTimer {

    @Inject
    IndexBuilding building;

    @Inject
    IndexesInForce inForce;

    @Inject
    IndexStore store;

    @Resource
    TimerService timers;

    private final ReentrantLock working = new ReentrantLock();

    /** At once, and in the background. */
    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(0, new TimerConfig(null, false));
    }

    // Not persistent: what is due is read from what is there.
    @Timeout
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void build() {
        if (working.tryLock()) {
            try {
                inForce.refresh();
                building.buildWhatIsDue();
                store.removeOld();
                inForce.refresh();
            } catch (RuntimeException e) { // the next tick tries again
                IndexLog.LOG.cannotBuild(e.getClass().getSimpleName());
            } finally {
                working.unlock();
            }
        }
    }

    /** Another server may have published one. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void refresh() {
        inForce.refresh();
    }
}
