package eu.sigill.retention.service.ledger;

import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Slice;
import eu.sigill.retention.model.ledger.Ledger;
import eu.sigill.retention.model.ledger.LedgerLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The ledger, for whoever wants to see it. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class LedgerService {

    private static final int AT_ONCE = 500;

    @Inject
    Ledger ledger;

    @Inject
    LedgerKey key;

    @Inject
    Clock clock;

    /** Lines in their order, those behind {@code after} only. */
    public Slice<LedgerView> list(long after, int limit) {
        return Slice.<LedgerLine>of(ledger.after(after, limit + 1), limit, line -> Long.toString(line.seq()))
                .map(LedgerView::of);
    }

    /** How many there are. */
    public long lines() {
        return ledger.head().seq();
    }

    /** Writes every line there is now, and behind them the signed head. */
    public void export(Appendable out) throws IOException {
        var head = ledger.head();
        var lines = list(0, AT_ONCE);
        while (!lines.items().isEmpty()) {
            for (var line : lines.items()) {
                if (line.seq() <= head.seq()) {
                    out.append(line.line()).append('\n');
                }
            }
            lines = list(lines.items().getLast().seq(), AT_ONCE);
        }
        out.append(key.sign(head.seq(), head.hash(), clock.instant().truncatedTo(ChronoUnit.MILLIS))
                        .line())
                .append('\n');
    }

    /** By which an export is proved, as PEM. */
    public String publicKey() {
        return key.publicKey();
    }
}
