package eu.sigill.privacy.service.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Forgets codes that were never used. */
@Startup
@Singleton
@PermitAll
@DependsOn("Restoration")
public class RequestTimer {

    @Inject
    RequestDesk desk;

    // Not persistent: what one round leaves the next one takes.
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void forgetExpired() {
        desk.forgetExpired();
    }
}
