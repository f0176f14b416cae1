package eu.sigill.retention.service.rule;

import eu.sigill.retention.model.rule.Rule;
import eu.sigill.retention.model.rule.RuleId;
import eu.sigill.retention.model.rule.RuleKey;
import eu.sigill.retention.model.rule.RuleMode;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a rule, to be looked at.
 *
 * @param approval empty where nobody had to approve it
 */
public record RuleView(
        RuleId id,
        RuleKey key,
        Rule.Validity validity,
        Rule.Period period,
        RuleMode mode,
        Optional<Approval> approval) {

    public static RuleView of(Rule rule) {
        var approval = rule.approvedAt()
                .map(at -> new Approval(
                        rule.approvedCount().orElseThrow(), rule.approvedBy().orElseThrow(), at));
        return new RuleView(rule.id(), rule.key(), rule.validity(), rule.period(), rule.mode(), approval);
    }

    /** That somebody saw how much a version made due, and agreed. */
    public record Approval(long count, String by, Instant at) {}
}
