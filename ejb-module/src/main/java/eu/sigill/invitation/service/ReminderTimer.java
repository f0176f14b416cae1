package eu.sigill.invitation.service;

import eu.sigill.platform.model.Market;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks each morning, market by market, who is to be asked how an order was. */
@Startup
@Singleton
@PermitAll
@DependsOn("Restoration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderTimer {

    @Inject
    ReminderSweep sweep;

    // Not persistent: whom one morning misses the next one finds.
    @Schedule(hour = "8", minute = "24", persistent = false)
    public void everyMorning() {
        for (var market : Market.values()) {
            try {
                all(market);
            } catch (RuntimeException e) { // one market's failure must not keep the others waiting
                InvitationLog.LOG.sweepFailed(e.getClass().getSimpleName());
            }
        }
    }

    /** Some after some, each in a transaction of its own, until there are no more. */
    private void all(Market market) {
        var last = sweep.remind(market, null);
        while (last.isPresent()) {
            last = sweep.remind(market, last.get());
        }
    }
}
