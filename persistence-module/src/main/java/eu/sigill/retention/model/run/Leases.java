package eu.sigill.retention.model.run;

import java.util.Optional;

/** One of all servers on a database sweeps at a time. Time is the database's, which all of them share. */
public interface Leases {

    /** How long a lease lasts that is not renewed, in seconds. */
    int SECONDS = 60;

    /** The lease, unless somebody has it. */
    Optional<Lease> take();

    /**
     * Proves within the caller's transaction that the lease is still held, and renews it. Nobody can take it until that
     * transaction has ended.
     *
     * @throws LeaseLost if somebody else has it meanwhile
     */
    void prove(Lease lease);

    /** Gives it back, if it is still held. */
    void giveBack(Lease lease);
}
