package eu.sigill.protection.service;

import eu.sigill.platform.model.Market;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every hour, market by market, for protections whose days are over: they end at midnight there. */
@Startup
@Singleton
@PermitAll
@DependsOn("StartUp")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProtectionTimer {

    @Inject
    ProtectionSweep sweep;

    // Not persistent: what one hour misses the next one finds.
    @Schedule(hour = "*", minute = "4", persistent = false)
    public void everyHour() {
        for (var market : Market.values()) {
            try {
                var more = true;
                while (more) {
                    more = sweep.expire(market);
                }
                sweep.shopsWaiting(market).forEach(sweep::letIn);
            } catch (RuntimeException e) { // one market's failure must not keep the others waiting
                ProtectionLog.LOG.sweepFailed(e.getClass().getSimpleName());
            }
        }
    }
}
