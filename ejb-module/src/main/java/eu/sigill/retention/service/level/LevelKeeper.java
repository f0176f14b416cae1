package eu.sigill.retention.service.level;

import eu.sigill.platform.service.setting.RetentionSettings;
import eu.sigill.retention.model.level.FilesInUse;
import eu.sigill.retention.model.level.Level;
import eu.sigill.retention.model.level.TableFiles;
import eu.sigill.retention.model.row.RetainedTable;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Takes what was destroyed from one level to the next. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LevelKeeper {

    @Inject
    LevelBook book;

    @Inject
    TableFiles files;

    @Inject
    RetentionSettings settings;

    @Inject
    Clock clock;

    @Inject
    Kinds kinds;

    /** Takes everything as far as it may go today. */
    public void keep() {
        if (settings.compact().isOn(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            try {
                compact();
            } catch (NotCompacted e) {
                LevelLog.LOG.notCompacted();
            }
        }
        book.reachBackups(settings.backupDays());
    }

    /**
     * Takes what was destroyed out of the files.
     *
     * @throws NotCompacted if the database would not
     */
    public void compact() {
        book.inFiles().ifPresent(line -> {
            rewrite();
            book.reach(Level.L2, line);
        });
    }

    private void rewrite() {
        try {
            files.rewrite(tables());
        } catch (FilesInUse e) {
            throw new NotCompacted();
        }
    }

    private Set<String> tables() {
        var tables = new TreeSet<String>();
        kinds.all().stream()
                .map(RetainedData::table)
                .flatMap(LevelKeeper::tables)
                .forEach(tables::add);
        return tables;
    }

    private static Stream<String> tables(RetainedTable table) {
        return Stream.concat(Stream.of(table.relation()), table.parts().stream().map(RetainedTable.Attached::relation));
    }
}
