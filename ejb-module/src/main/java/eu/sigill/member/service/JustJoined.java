package eu.sigill.member.service;

import eu.sigill.platform.service.refusal.Refusal;

/** The same person joined at the same moment, by another click; trying again finds them a member. */
public class JustJoined extends Refusal {

    private static final long serialVersionUID = 1;

    public JustJoined() {
        super(Kind.CONFLICT, "just-joined", "you joined a moment ago, by another click");
    }
}
