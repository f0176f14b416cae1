package eu.sigill.retention.service.ledger;

import eu.sigill.platform.service.CannotStart;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.retention.model.ledger.Head;
import eu.sigill.retention.model.ledger.Ledger;
import eu.sigill.retention.model.ledger.LedgerLine;
import eu.sigill.retention.model.ledger.LineType;
import eu.sigill.retention.model.rule.DataKind;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes the ledger. What is about to be destroyed is written before, on a connection of its own: no record, no
 * destruction. Rows stand in it as marks, keyed digests that nobody can turn back and only this house can make again.
 */
@Stateless
@PermitAll
public class LedgerBook {

    private static final int MARK = 16;
    private static final String ONLY_ASKING = "eu.sigill.retention.only-asking";

    @Inject
    Ledger ledger;

    @Inject
    KeysAtRest keys;

    @Inject
    Clock clock;

    @Resource
    @SuppressWarnings("NullAway.Init")
    TransactionSynchronizationRegistry transaction;

    /**
     * Writes, whatever becomes of the caller's transaction, that these rows are about to go; and that those of earlier
     * batches are gone.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Announcement announce(DataKind kind, LineText why, List<UUID> rows, List<UUID> gone) {
        var batch = UUID.randomUUID();
        var pending = why.add("batch", batch).add("kind", kind).add("marks", marks(kind, rows));
        var lines = append(Stream.concat(told(LineType.CONFIRMED, ledger.settle(gone)), Stream.of(pending)));
        ledger.announce(batch);
        return new Announcement(batch, lines);
    }

    private static Stream<LineText> told(LineType type, List<UUID> batches) {
        return batches.isEmpty() ? Stream.empty() : Stream.of(LineText.of(type).add("batches", batches));
    }

    /** In the transaction that destroys, before it does: both come about, or neither. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void markDone(UUID batch) {
        if (!ledger.markDone(batch)) {
            throw new IllegalStateException("a batch is announced before it is done");
        }
    }

    /** Tells the end of every batch that a crash left open: it happened if its mark was committed with it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void settleOpen() {
        var open = ledger.open();
        append(Stream.concat(
                told(LineType.CONFIRMED, settled(open, true)), told(LineType.FAILED, settled(open, false))));
    }

    private List<UUID> settled(List<Ledger.Announced> open, boolean done) {
        return ledger.settle(open.stream()
                .filter(batch -> batch.done() == done)
                .map(Ledger.Announced::batch)
                .toList());
    }

    /** Writes a line within the caller's transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void write(LineText text) {
        if (transaction.getResource(ONLY_ASKING) == null) {
            append(Stream.of(text));
        }
    }

    /** The caller's transaction will be rolled back: lines would go with it, and sweeps would wait for their end. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void onlyAsk() {
        transaction.putResource(ONLY_ASKING, true);
    }

    /**
     * Brings back a line that a restored backup has forgotten.
     *
     * @throws CannotStart if it does not stand right behind those that are there
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void bringBack(ExportedLine line) {
        var head = ledger.hold();
        if (line.seq() != head.seq() + 1 || !line.follows(head.hash())) {
            throw new CannotStart("the ledger's copy is not whole at line " + line.seq());
        }
        ledger.append(List.of(line.line()));
    }

    private List<ExportedLine> append(Stream<LineText> texts) {
        var all = texts.toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var head = ledger.hold();
        var lines = new ArrayList<LedgerLine>();
        for (var text : all) {
            var body = text.at(head.seq() + 1, clock.instant());
            head = new Head(head.seq() + 1, Chain.next(head.hash(), body));
            lines.add(new LedgerLine(head.seq(), text.type(), body, head.hash()));
        }
        ledger.append(lines);
        return lines.stream().map(ExportedLine::of).toList();
    }

    /** What stands for these rows. */
    public List<String> marks(DataKind kind, Collection<UUID> rows) {
        var digest = keys.digest("ledger " + kind);
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return rows.stream()
                .map(row -> base64.encodeToString(Arrays.copyOf(digest.of(bytes(row)), MARK)))
                .toList();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /**
     * What was announced.
     *
     * @param batch to be marked as done in the transaction that destroys
     * @param lines the newest of the ledger, which say so
     */
    public record Announcement(UUID batch, List<ExportedLine> lines) {

        public Announcement {
            lines = List.copyOf(lines);
        }
    }
}
