package eu.sigill.retention.model.run;

/** Why a run ended. The list only grows, so that alarms can rest on it. */
public enum ExitReason {
    /** All that was due is gone. */
    COMPLETE,
    /** What somebody wanted erased is gone; nothing else was looked at. */
    ERASED,
    /** More was due than one run may destroy; the next one goes on. */
    CAP_REACHED,
    /** The record could not be written, so nothing was destroyed. */
    LEDGER_UNWRITABLE,
    /** Another server took over. */
    LEASE_LOST,
    /** The clock stands more than a day from where it should. */
    CLOCK_JUMPED,
    /** The server ended in the middle of it. */
    INTERRUPTED,
    /** A fault of our own, or of the database. */
    FAULT
}
