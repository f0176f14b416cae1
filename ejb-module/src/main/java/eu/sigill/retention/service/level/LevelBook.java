package eu.sigill.retention.service.level;

import eu.sigill.retention.model.ledger.Ledger;
import eu.sigill.retention.model.ledger.LineType;
import eu.sigill.retention.model.level.Level;
import eu.sigill.retention.model.level.Levels;
import eu.sigill.retention.model.level.Reached;
import eu.sigill.retention.service.ledger.LedgerBook;
import eu.sigill.retention.service.ledger.LineText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes down how far gone what was destroyed is. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LevelBook {

    private static final int AT_ONCE = 1_000;

    @Inject
    Levels levels;

    @Inject
    Ledger ledger;

    @Inject
    LedgerBook book;

    @Inject
    Clock clock;

    /** The last line of something destroyed that still may stand in files; empty if there is none. */
    public Optional<Long> inFiles() {
        return ledger.last(LineType.CONFIRMED).filter(line -> line > upTo(Level.L2));
    }

    private long upTo(Level level) {
        return levels.last(level).map(Reached::upTo).orElse(0L);
    }

    /** Everything up to this line has reached the level now. */
    public void reach(Level level, long upTo) {
        levels.add(new Reached(level, upTo, clock.instant()));
        book.write(LineText.of(LineType.LEVEL).add("level", level).add("lines", upTo));
        LevelLog.LOG.reached(level, upTo);
    }

    /** What left the files so long ago that no backup has it any more. */
    public void reachBackups(int backupDays) {
        var now = clock.instant();
        levels.list(Level.L2, AT_ONCE).stream()
                .filter(files -> files.upTo() > upTo(Level.L3)
                        && !goneFromBackups(files, backupDays).isAfter(now))
                .findFirst()
                .ifPresent(files -> reach(Level.L3, files.upTo()));
    }

    static Instant goneFromBackups(Reached files, int backupDays) {
        return files.at().plus(Duration.ofDays(backupDays));
    }

    /** The newest first. */
    public List<Reached> list(Level level, int limit) {
        return levels.list(level, limit);
    }
}
