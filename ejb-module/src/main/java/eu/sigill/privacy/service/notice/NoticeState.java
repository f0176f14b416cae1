package eu.sigill.privacy.service.notice;

/** How a published notice stands to what is so today. */
public enum NoticeState {
    /** It says what is so. */
    CURRENT,
    /** Something it tells of has changed since. */
    OUTDATED,
    /** It says what is not so, and its next edition would too. */
    CONTRADICTED
}
