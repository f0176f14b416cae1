package eu.sigill.protection.service;

import eu.sigill.platform.model.Market;
import eu.sigill.protection.service.mail.EndingSweep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;

/** Looks every hour, market by market, for protections whose days are over, or soon will be: they end at midnight there. */
@Startup
@Singleton
@PermitAll
@DependsOn("Restoration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProtectionTimer {

    @Inject
    ProtectionSweep sweep;

    @Inject
    EndingSweep endings;

    // Not persistent: what one hour misses the next one finds.
    @Schedule(hour = "*", minute = "4", persistent = false)
    public void everyHour() {
        for (var market : Market.values()) {
            try {
                all(() -> sweep.expire(market));
                sweep.shopsWaiting(market).forEach(sweep::letIn);
                all(() -> endings.tell(market));
            } catch (RuntimeException e) { // one market's failure must not keep the others waiting
                ProtectionLog.LOG.sweepFailed(e.getClass().getSimpleName());
            }
        }
    }

    /** Some after some, each in a transaction of its own, until there are no more. */
    private static void all(BooleanSupplier some) {
        var more = true;
        while (more) {
            more = some.getAsBoolean();
        }
    }
}
