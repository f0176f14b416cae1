package eu.sigill.member.service;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.Fired;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.MovableClock;

/** Members in memory, who join and leave as in the house. */
public final class MembersDesk {

    private final MemberService service = new MemberService();

    public MembersDesk(KeysAtRest keys, MovableClock clock) {
        service.members = new InMemoryMembers();
        service.identities = new MemberIdentities();
        service.identities.keys = keys;
        service.clock = clock;
        service.joined = new Fired<>();
        service.left = new Fired<>();
    }

    public MemberView join(String email, Level level) {
        return service.join(new EmailAddress(email), level, Market.NL, Language.NL);
    }

    public MemberService service() {
        return service;
    }
}
