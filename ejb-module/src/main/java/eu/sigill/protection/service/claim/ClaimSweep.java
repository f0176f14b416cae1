package eu.sigill.protection.service.claim;

import eu.sigill.protection.model.claim.Claims;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** What time does to claims. A shop that let its days pass is noted: from then on the operator decides without it. */
@Stateless
@PermitAll
public class ClaimSweep {

    private static final int AT_ONCE = 200;
    private static final Duration LONG_ENOUGH_TO_BE_TAKEN_IN = Duration.ofDays(1);

    @Inject
    Claims claims;

    @Inject
    EvidenceFolder folder;

    @Inject
    Clock clock;

    /** How many there were. */
    public int noteSilence() {
        var now = clock.instant();
        var overdue = claims.overdue(now, AT_ONCE);
        overdue.forEach(claim -> claim.noteSilence(now));
        return overdue.size();
    }

    /** Removes what no claim knows, since its transaction failed after it was written; says how many files it were. */
    public int removeStray() {
        if (!claims.areThere()) {
            return 0; // evidence without a single claim: it may be another, empty database that this house was given
        }
        var old = folder.olderThan(clock.instant().minus(LONG_ENOUGH_TO_BE_TAKEN_IN));
        var known = claims.evidenceAmong(old);
        var stray = old.stream().filter(name -> !known.contains(name)).toList();
        stray.forEach(folder::remove);
        return stray.size();
    }
}
