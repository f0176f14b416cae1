package eu.sigill.privacy.model.request;

import java.time.Instant;
import java.util.Optional;

/** The codes that were mailed and not used. */
public interface AskedCodes {

    void add(AskedCode code);

    /** Gives one out, and only once: of two who ask at the same moment, one gets it. */
    Optional<AskedCode> redeem(byte[] digest);

    /** How many went to the same address that are still good. */
    long open(byte[] personDigest, Instant now);

    /** Forgets what nobody can use any more. */
    int removeExpired(Instant now);
}
