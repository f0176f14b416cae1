package eu.sigill.retention.service.sweep;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.row.Ripe;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.period.Window;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rows to destroy: of one kind, in one market, whose period the same rules have ended.
 *
 * @param stamp of the rules when it was planned; once they differ it holds no more
 */
public record Job(RetainedData data, Optional<Market> market, Window window, LocalDate today, String stamp) {

    Ripe ripe() {
        return new Ripe(data.table(), market, window.first(), window.last(), today);
    }

    DataKind kind() {
        return data.kind();
    }
}
