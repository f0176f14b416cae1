package eu.sigill.link.model;

import java.time.Instant;

/** Every one-time id that was used and has not expired. */
public interface RedeemedLinks {

    /**
     * Lets one of many win.
     *
     * @throws eu.sigill.platform.model.Collision for all others
     */
    void add(RedeemedLink redeemed);

    /** Forgets those that expired before this moment, and answers how many. */
    int forgetExpired(Instant before);
}
