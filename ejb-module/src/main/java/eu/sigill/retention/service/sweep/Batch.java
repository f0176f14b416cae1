package eu.sigill.retention.service.sweep;

import java.util.Optional;
import java.util.UUID;

/**
 * What became of one batch.
 *
 * @param taken how many rows it looked at; none: there are no more
 * @param destroyed how many of them are gone
 * @param id by which the ledger knows it; empty if nothing was destroyed
 */
record Batch(int taken, int destroyed, Optional<UUID> id) {

    static final Batch NOTHING = new Batch(0, 0, Optional.empty());
}
