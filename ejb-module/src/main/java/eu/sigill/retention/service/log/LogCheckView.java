package eu.sigill.retention.service.log;

import java.time.Instant;
import java.util.List;

/** How a check of all logs went. */
public record LogCheckView(Instant at, List<CheckedLog> logs) {

    public boolean isClean() {
        return logs.stream().allMatch(CheckedLog::isClean);
    }
}
