package eu.sigill.retention.service.rule;

import eu.sigill.platform.service.refusal.Refusal;

/** No rule speaks of such records there, so that nobody may destroy any. */
class NoRule extends Refusal {

    private static final long serialVersionUID = 1;

    public NoRule() {
        super(
                Kind.UNKNOWN,
                "no-rule",
                "no rule speaks of such records in that market; until one does, they are kept",
                "recordClass");
    }
}
