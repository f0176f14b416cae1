package eu.sigill.retention.web.log;

import eu.sigill.platform.service.setting.LogSettings;
import eu.sigill.retention.service.log.CheckedLog;
import eu.sigill.retention.service.log.LogCheckService;
import eu.sigill.retention.service.log.LogCheckView;
import eu.sigill.retention.service.log.Trace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Behind {@code console/retention/logs.xhtml}: how old the logs are, and whether anybody stands in them. */
@Named
@RequestScoped
public class LogsPage {

    private static final int KILOBYTE = 1_024;

    @Inject
    LogCheckService logs;

    public void check() {
        logs.check();
    }

    public LogSettings settings() {
        return logs.settings();
    }

    public boolean isChecked() {
        return logs.last().isPresent();
    }

    public boolean isClean() {
        return logs.last().map(LogCheckView::isClean).orElse(false);
    }

    /** When the last check was. */
    public Optional<Instant> checkedAt() {
        return logs.last().map(LogCheckView::at);
    }

    public List<CheckedLog> getLogs() {
        return logs.last().map(LogCheckView::logs).orElseGet(List::of);
    }

    /** What of a person stands in this log. */
    public List<Trace> tracesIn(CheckedLog log) {
        return List.copyOf(log.traces().keySet());
    }

    /** When nothing will be left of what stands in it now. */
    public Instant endOf(CheckedLog log) {
        return log.dates().newest().plus(Duration.ofDays(settings().days()));
    }

    /** Whether that was to be before now: somebody put an old log there, or the server slept. */
    public boolean isOver(CheckedLog log) {
        return checkedAt().filter(now -> endOf(log).isBefore(now)).isPresent();
    }

    public long kilobytes(CheckedLog log) {
        return Math.ceilDiv(log.bytes(), KILOBYTE);
    }
}
