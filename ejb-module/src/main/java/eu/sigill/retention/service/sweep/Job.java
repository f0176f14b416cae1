package eu.sigill.retention.service.sweep;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.row.RetainedRows.Bookmark;
import eu.sigill.retention.model.row.Ripe;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.period.Window;
import eu.sigill.retention.service.rule.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows to destroy: of one kind, in one market, whose period the same rules have ended.
 *
 * @param stamp of the rules when it was planned; once they differ it holds no more
 * @param erased whether no rule but the wish of whoever they tell of has them go
 */
public record Job(
        RetainedData data, Optional<Market> market, Window window, LocalDate today, String stamp, boolean erased) {

    /** What is due that day by these rules, and before it what was erased. */
    public static List<Job> of(Catalogue rules, RetainedData data, Optional<Market> market, LocalDate today) {
        var due = rules.inForce(data, market).due(today).stream()
                .map(window -> new Job(data, market, window, today, rules.stamp(), false));
        return Stream.concat(erased(rules, data, market, today).stream(), due).toList();
    }

    /** What no law wants kept goes as soon as somebody had it erased: it was blocked then, and nothing else ever is. */
    public static Optional<Job> erased(Catalogue rules, RetainedData data, Optional<Market> market, LocalDate today) {
        return data.isBlockedFirst()
                ? Optional.empty()
                : Optional.of(new Job(
                        data,
                        market,
                        Window.until(today, rules.inForce(data, market).rulesOf(today, today)),
                        today,
                        rules.stamp(),
                        true));
    }

    /** Where to look for it. */
    public Ripe ripe() {
        var table = erased ? data.table().blocked() : data.table();
        return new Ripe(table, market, window.first(), window.last(), today);
    }

    /** Before all of it. */
    Bookmark start() {
        return Bookmark.before(window.first());
    }

    DataKind kind() {
        return data.kind();
    }
}
