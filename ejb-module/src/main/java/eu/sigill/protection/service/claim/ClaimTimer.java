package eu.sigill.protection.service.claim;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every hour for shops whose days to answer are over, and for files that no claim knows. */
@Startup
@Singleton
@PermitAll
@DependsOn("Restoration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClaimTimer {

    @Inject
    ClaimSweep sweep;

    // Not persistent: what one hour misses the next one finds.
    @Schedule(hour = "*", minute = "9", persistent = false)
    public void everyHour() {
        try {
            ClaimLog.LOG.shopsSilent(sweep.noteSilence());
            ClaimLog.LOG.strayRemoved(sweep.removeStray());
        } catch (RuntimeException e) { // an answer came at the very moment; the next hour looks again
            ClaimLog.LOG.sweepFailed(e.getClass().getSimpleName());
        }
    }
}
