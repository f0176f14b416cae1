package eu.sigill.retention.service.rule;

import eu.sigill.platform.service.refusal.Refusal;

/** Nobody here keeps data of that kind. */
public class UnknownKind extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownKind() {
        super(Kind.INVALID, "unknown-kind", "kind is one of those that the rules name, or any", "kind");
    }
}
