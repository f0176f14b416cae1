package eu.sigill.retention.model.row;

/** Where rows stand, for counting them. */
public enum RowState {
    ACTIVE,
    /** Its period runs, and nobody sees it. */
    BLOCKED,
    /** Somebody ordered that it stays, whatever its state. */
    HELD
}
