package eu.sigill.member.service;

import eu.sigill.platform.service.refusal.Refusal;

/** There is no such member, or no longer. */
public class UnknownMember extends Refusal {

    private static final long serialVersionUID = 1;

    public UnknownMember() {
        super(Kind.UNKNOWN, "unknown-member", "there is no such member");
    }
}
