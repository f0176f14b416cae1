package eu.sigill.privacy.model.request;

/** What somebody wants, by the article of the GDPR that gives it to them. */
public enum Wish {
    /** To see what is kept of them (Art. 15). */
    ACCESS,
    /** To take along what they gave (Art. 20). */
    PORTABILITY,
    /** To have what is wrong put right (Art. 16). */
    CORRECTION,
    /** To have everything erased (Art. 17). */
    ERASURE,
    /** To get no more invitations and reminders (Art. 21). */
    OBJECTION
}
