package eu.sigill.privacy.service.notice;

import eu.sigill.platform.service.refusal.Refusal;

/** What is to be published is published already. */
class NoticeUnchanged extends Refusal {

    private static final long serialVersionUID = 1;

    public NoticeUnchanged() {
        super(Kind.CONFLICT, "notice-unchanged", "the newest edition says just this");
    }
}
