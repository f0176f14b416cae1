package eu.sigill.retention.service.rule;

import eu.sigill.platform.service.refusal.Refusal;

/** No such version waits for anybody. */
class RuleDecided extends Refusal {

    private static final long serialVersionUID = 1;

    RuleDecided() {
        super(Kind.CONFLICT, "rule-decided", "no such version waits any more: somebody approved or withdrew it");
    }
}
