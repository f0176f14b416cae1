package eu.sigill.retention.model.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All lines, and the batches of which they do not yet tell the end. */
public interface Ledger {

    /** The end of the ledger; nobody else can add a line until this transaction is over. */
    Head hold();

    Head head();

    /** The number of the last line of this type. */
    Optional<Long> last(LineType type);

    /** Adds lines behind the head that is held. */
    void append(List<LedgerLine> lines);

    /** In order, those behind {@code after} only. */
    List<LedgerLine> after(long after, int limit);

    /** A batch is announced, and nobody knows yet what becomes of it. */
    void announce(UUID batch);

    /**
     * In the transaction that destroys: it has happened if this has. Until that transaction is over nobody finds the batch
     * open. False if it is not announced any more.
     */
    boolean markDone(UUID batch);

    /** Announced batches that nobody works on, locked until this transaction ends. */
    List<Announced> open();

    /** Those of these batches that are still announced; from now on none of them is. */
    List<UUID> settle(List<UUID> batches);

    /** A batch whose end is not told yet. */
    record Announced(UUID batch, boolean done) {}
}
