package eu.sigill.retention.service;

import eu.sigill.retention.model.row.RowState;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.rule.RuleView;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of personal data, as it stands now.
 *
 * @param rule the one that decides in the market that was asked for; empty: none speaks of it there
 * @param counts how many rows are in which state, in all markets
 * @param due how many are due today, in all markets
 * @param parked how many of these could not be destroyed, and wait
 * @param undated how many are in markets where no rule speaks of them
 * @param astray how many are of a market that nobody knows
 */
public record KindView(
        DataKind kind,
        StartEvent start,
        Optional<RuleView> rule,
        Map<RowState, Long> counts,
        long due,
        long parked,
        long undated,
        long astray) {

    public long active() {
        return count(RowState.ACTIVE);
    }

    public long blocked() {
        return count(RowState.BLOCKED);
    }

    public long held() {
        return count(RowState.HELD);
    }

    private long count(RowState state) {
        return counts.getOrDefault(state, 0L);
    }
}
