package eu.sigill.retention.service.sweep;

import eu.sigill.retention.model.row.RetainedRows.Taken;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of one batch.
 *
 * @param taken the rows that it looked at
 * @param destroyed how many of them are gone
 * @param id by which the ledger knows it; empty if nothing was destroyed
 */
record Batch(Taken taken, int destroyed, Optional<UUID> id) {

    static Batch without(Taken taken) {
        return new Batch(taken, 0, Optional.empty());
    }
}
