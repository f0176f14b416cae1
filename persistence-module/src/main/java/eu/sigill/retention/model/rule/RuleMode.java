package eu.sigill.retention.model.rule;

/** Whether a rule acts. */
public enum RuleMode {
    /** Shows what it would do, and does nothing. */
    DRY,
    ON
}
