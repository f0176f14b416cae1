package eu.sigill.retention.service.log;

import eu.sigill.platform.service.AtStart;
import eu.sigill.retention.service.log.LogSweep.Fate;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

/** Lets no log entry outlive its term: each night, and within the hour where a night was missed. */
@Startup
@Singleton
@PermitAll
@DependsOn("Restoration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogTimer {

    @Inject
    LogKeeper keeper;

    @Inject
    Clock clock;

    @PostConstruct
    void begin() {
        AtStart.must(keeper::settings); // which may be wrong
    }

    // Not persistent: a night that was missed is made up for within the hour.
    @Schedule(hour = "2", minute = "41", persistent = false)
    public void everyNight() {
        reading(() -> {
            sweep();
            check();
        });
    }

    @Schedule(hour = "*", minute = "11", persistent = false)
    public void everyHour() {
        reading(() -> {
            if (keeper.sweep().isDue(clock.instant())) {
                sweep();
            }
        });
    }

    private static void reading(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException e) { // what reads logs must be heard of in one
            FilesLog.LOG.notRead();
        }
    }

    private void sweep() {
        var swept = keeper.sweep().sweep(clock.instant());
        var deleted = swept.stream().filter(log -> log.fate() == Fate.DELETED).toList();
        var shortened =
                swept.stream().filter(log -> log.fate() == Fate.SHORTENED).count();
        if (shortened > 0 || !deleted.isEmpty()) {
            FilesLog.LOG.swept(
                    shortened, deleted.size(), goneBy(LogDates.By.NAME, deleted), goneBy(LogDates.By.CHANGE, deleted));
        }
        swept.stream()
                .filter(log -> log.fate() == Fate.FAILED)
                .map(LogSweep.Swept::file)
                .forEach(FilesLog.LOG::notSwept);
    }

    private static long goneBy(LogDates.By by, List<LogSweep.Swept> deleted) {
        return deleted.stream().filter(log -> log.by() == by).count();
    }

    private void check() {
        var marked =
                keeper.check().logs().stream().filter(log -> !log.isClean()).count();
        if (marked > 0) {
            FilesLog.LOG.found((int) marked);
        }
    }
}
