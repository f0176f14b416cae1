package eu.sigill.retention.service.restore;

import eu.sigill.platform.service.CannotStart;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Does once more what a restored backup has forgotten. */
@ApplicationScoped
class Replay {

    @Inject
    Kinds kinds;

    @Inject
    ReplayBatch batches;

    /**
     * Blocks and destroys all of it.
     *
     * @return how many rows had come back
     */
    long of(Lost lost) {
        kinds.all().forEach(data -> block(lost, data));
        return destroy(lost);
    }

    private void block(Lost lost, RetainedData data) {
        var last = ReplayBatch.BEFORE_ALL;
        do {
            last = batches.block(lost, data, last);
        } while (!last.equals(ReplayBatch.BEFORE_ALL));
    }

    /** What others still point at goes after them, whichever kind comes first. */
    private long destroy(Lost lost) {
        var destroyed = 0L;
        for (int turn = 0; turn <= kinds.all().size(); turn++) {
            var left = false;
            for (var data : kinds.all()) {
                var done = destroy(lost, data);
                destroyed += done.destroyed();
                left |= done.left();
            }
            if (!left) {
                return destroyed;
            }
        }
        throw new CannotStart(
                "the database is older than the ledger's copy, and some of what was destroyed since cannot"
                        + " be destroyed again; restore a later backup");
    }

    private ReplayBatch.Done destroy(Lost lost, RetainedData data) {
        var all = new ReplayBatch.Done(ReplayBatch.BEFORE_ALL, 0, false);
        do {
            all = all.and(batches.destroy(lost, data, all.last()));
        } while (!all.last().equals(ReplayBatch.BEFORE_ALL));
        return all;
    }
}
