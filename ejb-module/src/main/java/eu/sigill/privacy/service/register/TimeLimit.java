package eu.sigill.privacy.service.register;

import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.rule.StartEvent;
import eu.sigill.retention.service.rule.RuleView;
import java.util.List;

/**
 * How long one kind of data is kept in one market, out of the rules.
 *
 * @param start what the period counts from
 * @param blocked whether nobody sees the data from the start of the period on
 * @param deciding the rules that decide, each for some days of the year; empty: there is none
 * @param pending whether a version waits for approval that would change this
 */
public record TimeLimit(DataKind kind, StartEvent start, boolean blocked, List<RuleView> deciding, boolean pending) {

    public TimeLimit {
        deciding = List.copyOf(deciding);
    }

    public boolean isRuled() {
        return !deciding.isEmpty();
    }
}
