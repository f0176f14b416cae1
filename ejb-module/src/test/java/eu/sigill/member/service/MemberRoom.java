package eu.sigill.member.service;

import eu.sigill.merchant.service.Bookshop;
import eu.sigill.platform.service.Fired;

/** The room member of a house with one bookshop, all of it in memory. */
public final class MemberRoom {

    private final MemberService service = new MemberService();
    private final InMemoryMembers members = new InMemoryMembers();

    public MemberRoom(Bookshop bookshop) {
        this(bookshop, new Fired<>());
    }

    /** With somebody who listens to who joins. */
    public MemberRoom(Bookshop bookshop, Fired<MemberJoined> joined) {
        service.members = members;
        service.links = new InMemoryMemberLinks();
        service.identities = new MemberIdentities();
        service.identities.keys = bookshop.keys();
        service.clock = bookshop.clock();
        service.joined = joined;
        service.left = new Fired<>();
        service.ended = new Fired<>();
    }

    public MemberService service() {
        return service;
    }

    public long count() {
        return members.count();
    }
}
