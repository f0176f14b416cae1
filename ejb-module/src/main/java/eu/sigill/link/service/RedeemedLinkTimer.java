package eu.sigill.link.service;

import eu.sigill.link.model.RedeemedLinks;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets each night the one-time ids that would have expired anyway. */
@Startup
@Singleton
@PermitAll
@DependsOn("Restoration")
public class RedeemedLinkTimer {

    @Inject
    RedeemedLinks redeemed;

    @Inject
    Clock clock;

    @Schedule(hour = "4", persistent = false)
    public void forgetExpired() {
        redeemed.forgetExpired(clock.instant());
    }
}
