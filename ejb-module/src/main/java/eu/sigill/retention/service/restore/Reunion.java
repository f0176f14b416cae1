package eu.sigill.retention.service.restore;

import eu.sigill.retention.model.hold.Holds;
import eu.sigill.retention.model.ledger.LineType;
import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.hold.HoldBook;
import eu.sigill.retention.service.hold.HoldOrder;
import eu.sigill.retention.service.ledger.LedgerBook;
import eu.sigill.retention.service.ledger.LineText;
import eu.sigill.retention.service.ledger.copy.LedgerCopy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Brings a restored database's ledger and its copy together again, in one transaction: until it is over nothing is healed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Reunion {

    private static final int AT_ONCE = 1_000;
    private static final String WHY = "held before a backup was restored";
    private static final String WHO = "ledger";

    @Inject
    Kinds kinds;

    @Inject
    RetainedRows store;

    @Inject
    Holds holds;

    @Inject
    HoldBook holding;

    @Inject
    LedgerBook book;

    /** Brings back the copy's lines behind those that both know: a head that somebody keeps elsewhere must find them. */
    private void bringBack(LedgerCopy copy, long known) throws IOException {
        copy.forEach(line -> {
            if (line.seq() > known) {
                book.bringBack(line);
            }
        });
    }

    /** Orders once more that these stay, and tells what was done. */
    public void tell(Lost lost, LedgerCopy copy, Extent extent) throws IOException {
        if (extent.isBehind()) {
            bringBack(copy, extent.known());
        }
        kinds.all().forEach(data -> hold(lost, data));
        book.write(LineText.of(LineType.REPLAYED)
                .add("known", extent.known())
                .add("lines", extent.last())
                .add("destroyed", extent.destroyed()));
    }

    private void hold(Lost lost, RetainedData data) {
        var held = lost.held(data.kind());
        var after = ReplayBatch.BEFORE_ALL;
        while (!held.isEmpty()) {
            var rows = store.ids(data.table(), after, AT_ONCE);
            rows.stream()
                    .filter(row ->
                            held.contains(book.marks(data.kind(), List.of(row)).getFirst()))
                    .filter(row -> holds.standing(row).isEmpty())
                    .forEach(row -> holding.place(data, order(data, row), WHO));
            if (rows.size() < AT_ONCE) {
                return;
            }
            after = rows.getLast();
        }
    }

    private static HoldOrder order(RetainedData data, UUID row) {
        return new HoldOrder(data.kind(), row, WHY, Optional.empty());
    }

    /**
     * How far the database and the copy go.
     *
     * @param known how many lines both have
     * @param head how many the database has
     * @param last how many the copy has
     * @param destroyed how many rows had come back
     */
    public record Extent(long known, long head, long last, long destroyed) {

        /** Whether the database only lacks lines, and has none of its own. */
        boolean isBehind() {
            return known == head;
        }
    }
}
