package eu.sigill.retention.web.proof;

import eu.sigill.platform.web.language.Says;
import eu.sigill.retention.service.gauge.GaugeService;
import eu.sigill.retention.service.gauge.Gauges;
import eu.sigill.retention.service.ledger.LedgerService;
import eu.sigill.retention.service.level.LevelService;
import eu.sigill.retention.service.level.LevelView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/retention/proof.xhtml}: the ledger, and how far gone what it tells of is. */
@Named
@RequestScoped
public class ProofPage {

    private static final int NEWEST = 20;

    @Inject
    LedgerService ledger;

    @Inject
    LevelService levels;

    @Inject
    GaugeService gauges;

    @Inject
    Clock clock;

    private @Nullable List<LevelView> newest;

    public long lines() {
        return ledger.lines();
    }

    public List<LevelView> newest() {
        if (newest == null) {
            newest = levels.list(NEWEST);
        }
        return newest;
    }

    public boolean isInFiles() {
        return levels.isInFiles();
    }

    /** Whether it has left the last backup. */
    public boolean isOutOfBackups(LevelView level) {
        return !level.backupsAt().isAfter(clock.instant());
    }

    public Gauges gauges() {
        return gauges.read();
    }

    public boolean isLate() {
        return gauges.isLate();
    }

    public void compact() {
        Says.attempt("levels", () -> {
            levels.compact();
            Says.done("retention.proof.compacted");
        });
    }
}
