package eu.sigill.retention.service.log;

import eu.sigill.platform.service.setting.LogSettings;
import eu.sigill.platform.service.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** Knows this server's logs, their term, and how the last check of them went. */
@ApplicationScoped
class LogKeeper {

    @Inject
    Settings settings;

    @Inject
    LogSettings logs;

    @Inject
    Clock clock;

    private volatile Optional<LogCheckView> last = Optional.empty();

    LogSettings settings() {
        return logs;
    }

    LogSweep sweep() {
        return new LogSweep(folder(), Duration.ofDays(logs.days()), ZoneId.systemDefault());
    }

    /** How the last check went; empty where there was none since the start. */
    Optional<LogCheckView> last() {
        return last;
    }

    LogCheckView check() {
        var now = clock.instant();
        var checked = new LogCheckView(now, new LogCheck(folder(), ZoneId.systemDefault()).check(now));
        last = Optional.of(checked);
        return checked;
    }

    private Path folder() {
        return settings.data().resolve("log");
    }
}
