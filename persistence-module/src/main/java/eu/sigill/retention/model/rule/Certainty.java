package eu.sigill.retention.model.rule;

/** How sure it is that the law says what a rule says. */
public enum Certainty {
    /** The statute or its authority was read. */
    A,
    /** A reliable secondary source was read. */
    B,
    /** Known in the trade; to be checked before anybody relies on it. */
    C
}
