package eu.sigill.protection.service.claim;

import eu.sigill.protection.model.claim.Claims;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Notes which shops let their days pass: from then on the operator decides without them. */
@Stateless
@PermitAll
public class ClaimSweep {

    private static final int AT_ONCE = 200;

    @Inject
    Claims claims;

    @Inject
    Clock clock;

    /** How many there were. */
    public int noteSilence() {
        var now = clock.instant();
        var overdue = claims.overdue(now, AT_ONCE);
        overdue.forEach(claim -> claim.noteSilence(now));
        return overdue.size();
    }
}
