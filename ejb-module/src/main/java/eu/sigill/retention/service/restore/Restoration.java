package eu.sigill.retention.service.restore;

import eu.sigill.platform.service.AtStart;
import eu.sigill.platform.service.CannotStart;
import eu.sigill.platform.service.setting.Setting;
import eu.sigill.retention.model.ledger.Ledger;
import eu.sigill.retention.service.ledger.ExportedLine;
import eu.sigill.retention.service.ledger.copy.Copyist;
import eu.sigill.retention.service.ledger.copy.LedgerCopy;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;

/**
 * Before the doors open: finds out whether the database is older than what was done to it. Where a backup was restored, all
 * that was destroyed, blocked or held since then is destroyed, blocked and held once more; nobody is let in before.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("StartUp")
public class Restoration {

    @Inject
    Ledger ledger;

    @Inject
    Replay replay;

    @Inject
    Reunion reunion;

    @Inject
    Copyist copyist;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void check() {
        AtStart.must(() -> {
            try {
                heal(copyist.copy());
                copyist.catchUp();
            } catch (IOException | UncheckedIOException e) {
                throw new CannotStart("the ledger's copy can be neither read nor written; see "
                        + Setting.LEDGER_COPY.environmentVariable());
            }
        });
    }

    private void heal(LedgerCopy copy) throws IOException {
        var last = copy.last();
        if (last.isEmpty() || isKnown(last.get())) {
            return;
        }
        RestoreLog.LOG.restored();
        var known = known(copy);
        var lost = lost(copy, known);
        var extent = new Reunion.Extent(known, ledger.head().seq(), last.get().seq(), replay.of(lost));
        reunion.tell(lost, copy, extent);
        if (!extent.isBehind()) {
            copy.putAside(extent.last());
        }
        RestoreLog.LOG.replayed(extent.last() - known, extent.destroyed());
    }

    /** How many lines the database and the copy have in common: where one is the same, all before it are. */
    private long known(LedgerCopy copy) throws IOException {
        var lines = new ArrayList<ExportedLine>();
        copy.forEach(lines::add);
        var same = 0;
        var other = lines.size() + 1;
        while (other - same > 1) {
            var middle = (same + other) / 2;
            if (isKnown(lines.get(middle - 1))) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return same;
    }

    private boolean isKnown(ExportedLine line) {
        return ledger.after(line.seq() - 1, 1).stream().map(ExportedLine::of).anyMatch(line::isSame);
    }

    private static Lost lost(LedgerCopy copy, long known) throws IOException {
        var lost = new Lost(known);
        copy.forEach(lost::take);
        lost.end();
        return lost;
    }
}
