package eu.sigill.retention.service.sweep;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.row.Ripe;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.period.Window;
import eu.sigill.retention.service.rule.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Rows to destroy: of one kind, in one market, whose period the same rules have ended.
 *
 * @param stamp of the rules when it was planned; once they differ it holds no more
 */
public record Job(RetainedData data, Optional<Market> market, Window window, LocalDate today, String stamp) {

    /** What is due that day by these rules. */
    public static List<Job> of(Catalogue rules, RetainedData data, Optional<Market> market, LocalDate today) {
        return rules.inForce(data, market).due(today).stream()
                .map(window -> new Job(data, market, window, today, rules.stamp()))
                .toList();
    }

    /** Where to look for it. */
    public Ripe ripe() {
        return new Ripe(data.table(), market, window.first(), window.last(), today);
    }

    DataKind kind() {
        return data.kind();
    }
}
