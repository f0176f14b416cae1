package eu.sigill.retention.service.sweep;

import jakarta.ejb.ApplicationException;

/** What was planned holds no more: somebody changed a rule since. */
@ApplicationException(rollback = true)
public class RulesChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    RulesChanged() {
        super("rules changed since this was planned", null, false, false);
    }
}
