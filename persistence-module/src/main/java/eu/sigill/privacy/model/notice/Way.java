package eu.sigill.privacy.model.notice;

/** How shops' pages find out who is a member, as far as a notice has to tell. */
public enum Way {
    /** By a blinded question, which tells nothing of who asks. */
    BLINDED,
    /** By a hash of the address, which whoever tries addresses can turn back. */
    HASHES
}
