package eu.sigill.retention.model.run;

/** How far a run has come. */
public enum RunState {
    RUNNING,
    DONE,
    /** It ended before it was done; what was left is found by the next one. */
    FAILED,
    /** It did not begin, since the clock cannot be believed. */
    REFUSED
}
