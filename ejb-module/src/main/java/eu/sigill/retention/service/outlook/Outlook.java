package eu.sigill.retention.service.outlook;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.rule.RuleView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What would go: how much of it, and some.
 *
 * @param kinds those of which anything would
 */
public record Outlook(List<OfKind> kinds) {

    public Outlook {
        kinds = List.copyOf(kinds);
    }

    public long count() {
        return kinds.stream().mapToLong(OfKind::count).sum();
    }

    /** What would go of one kind of data; empty if nothing would. */
    public Optional<OfKind> of(DataKind kind) {
        return kinds.stream().filter(part -> part.kind().equals(kind)).findFirst();
    }

    /** One kind of data, market by market. */
    public record OfKind(DataKind kind, List<InMarket> markets, List<Sample> samples) {

        public OfKind {
            markets = List.copyOf(markets);
            samples = List.copyOf(samples);
        }

        public long count() {
            return markets.stream().mapToLong(InMarket::rows).sum();
        }
    }

    /** How many rows would go in one market; without one, of data that know none. */
    public record InMarket(Optional<Market> market, long rows) {}

    /**
     * One of the rows.
     *
     * @param row its id, which tells nothing of anybody
     * @param since when its period began
     * @param rule the one that decides
     */
    public record Sample(UUID row, Optional<Market> market, LocalDate since, RuleView rule) {}
}
