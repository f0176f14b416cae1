package eu.sigill.link.service;

import eu.sigill.link.model.LinkCount;
import eu.sigill.link.model.LinkCounts;
import eu.sigill.link.model.RedeemedLinks;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;

/** Writes each count in a transaction of its own, so that one that fails takes no other with it. */
@Stateless
@PermitAll
public class LinkTallyWriter {

    @Inject
    LinkCounts counts;

    @Inject
    RedeemedLinks redeemed;

    public void write(LinkCount.Key key, long times) {
        counts.add(key, times);
    }

    public int forgetExpired(Instant now) {
        return redeemed.forgetExpired(now);
    }
}
