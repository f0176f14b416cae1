package eu.sigill.platform.service.security;

/** What whoever watches over the house must hear of. It stands in a log of its own: when, and what; never who. */
public enum SecurityEvent {
    /** A name and a password that do not go together. */
    SIGN_IN_FAILED,
    /** Somebody tries who failed too often lately. */
    SIGN_IN_THROTTLED,
    /** A token that speaks for nobody. */
    TOKEN_REFUSED,
    /** A code from a mail that opens nothing. */
    CODE_REFUSED,
    /** Somebody is known, and may not do it. */
    ROLE_REFUSED,
    /** A form that another site's page sent. */
    FORGED_FORM;

    public void happened() {
        SecurityLog.LOG.happened(this);
    }
}
