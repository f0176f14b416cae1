package eu.sigill.retention.service.rule;

import eu.sigill.retention.model.rule.Rule;
import eu.sigill.retention.model.rule.RuleId;
import eu.sigill.retention.model.rule.RuleKey;
import eu.sigill.retention.model.rule.RuleMode;

/** One version of a rule, to be looked at. */
public record RuleView(RuleId id, RuleKey key, Rule.Validity validity, Rule.Period period, RuleMode mode) {

    public static RuleView of(Rule rule) {
        return new RuleView(rule.id(), rule.key(), rule.validity(), rule.period(), rule.mode());
    }
}
