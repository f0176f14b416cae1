package eu.sigill.retention.service.hold;

import eu.sigill.retention.model.hold.Hold;
import eu.sigill.retention.model.hold.Holds;
import eu.sigill.retention.model.ledger.LineType;
import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.ledger.LedgerBook;
import eu.sigill.retention.service.ledger.LineText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the orders. The row itself says that it is held, so that whoever destroys it meanwhile is either before the order or
 * sees it: both lock the row.
 */
@Stateless
@PermitAll
public class HoldBook {

    private static final int AT_ONCE = 500;

    @Inject
    Holds holds;

    @Inject
    RetainedRows store;

    @Inject
    Kinds kinds;

    @Inject
    LedgerBook book;

    @Inject
    Clock clock;

    /**
     * From now on it stays.
     *
     * @throws UnknownRow if there is none any more
     */
    public Hold place(RetainedData data, HoldOrder order, String by) {
        if (!store.hold(data.table(), order.row(), true)) {
            throw new UnknownRow();
        }
        var hold = Hold.of(data.kind(), order.row(), new Hold.Why(order.reason(), order.until()), by, clock.instant());
        holds.add(hold);
        write(LineType.HELD, hold);
        return hold;
    }

    /** It need not stay any longer, unless another order says so. */
    public void release(Hold hold, @Nullable String by) {
        hold.release(by, clock.instant());
        if (!holds.standsBeside(hold)) {
            kinds.find(hold.kind()).ifPresent(data -> store.hold(data.table(), hold.row(), false));
        }
        write(LineType.RELEASED, hold);
    }

    /** Releases those whose day has come, and answers how many these were. */
    public int releaseOver(LocalDate today) {
        var over = holds.over(today, AT_ONCE);
        over.forEach(hold -> release(hold, null));
        return over.size();
    }

    private void write(LineType type, Hold hold) {
        book.write(LineText.of(type)
                .add("hold", hold.id())
                .add("kind", hold.kind())
                .add("marks", book.marks(hold.kind(), List.of(hold.row()))));
    }
}
