package eu.sigill.retention.service.sweep;

import eu.sigill.retention.service.gauge.GaugeService;
import eu.sigill.retention.service.ledger.copy.Copyist;
import eu.sigill.retention.service.level.LevelKeeper;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sweeps every night, and looks every hour whether a night was missed. */
@Startup
@Singleton
@PermitAll
@DependsOn("Restoration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweepTimer {

    @Inject
    Sweep sweep;

    @Inject
    SweepTurns turns;

    @Inject
    Copyist copyist;

    @Inject
    LevelKeeper levels;

    @Inject
    GaugeService gauges;

    // Not persistent: what is due follows from the rows, so that a night that was missed needs no making up for.
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void everyHour() {
        catchUp();
        turns.readClock();
        if (turns.isTime()) {
            sweep.run();
            levels.keep();
        }
        gauges.refresh();
    }

    /** Where the copy cannot be written the sweep destroys nothing, and its run says why. */
    private void catchUp() {
        try {
            copyist.catchUp();
        } catch (RuntimeException e) {
            SweepLog.LOG.notCopied(e.getClass().getSimpleName());
        }
    }
}
