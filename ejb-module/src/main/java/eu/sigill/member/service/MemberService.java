package eu.sigill.member.service;

import eu.sigill.member.model.KeptMembers;
import eu.sigill.member.model.Level;
import eu.sigill.member.model.Member;
import eu.sigill.member.model.MemberId;
import eu.sigill.member.model.MemberLinks;
import eu.sigill.member.model.Members;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.retention.service.Ended;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets shoppers join, rise and leave. A contract begins with a click, and nothing about a person is stored before it.
 *
 * <p>It is called by other rooms for people who are not signed in anywhere; who they are, those rooms find out.
 */
@Stateless
@PermitAll
public class MemberService {

    @Inject
    Members members;

    @Inject
    MemberLinks links;

    @Inject
    MemberIdentities identities;

    @Inject
    Clock clock;

    @Inject
    Event<MemberJoined> joined;

    @Inject
    Event<MemberLeft> left;

    @Inject
    Event<Ended> ended;

    /**
     * Joins at this level, or rises to it; whoever has more keeps it, so that clicking twice joins once.
     *
     * @throws JustJoined if the same person joined at the same moment
     */
    public MemberView join(EmailAddress email, Level level, Market market, Language language) {
        var known = members.at(identities.digest(email));
        if (known.isPresent()) {
            return MemberView.of(risen(known.get(), level));
        }
        var id = MemberId.next(clock.instant());
        var contract = new Member.Contract(level, market, language, MembershipTerms.VERSION);
        var member = Member.join(id, identities.seal(id, email), contract, clock.instant());
        try {
            members.add(member);
        } catch (Collision e) {
            throw new JustJoined();
        }
        joined.fire(new MemberJoined(id));
        return MemberView.of(member);
    }

    private Member risen(Member member, Level wanted) {
        if (wanted.isMoreThan(member.contract().level())) {
            member.upgrade(wanted, MembershipTerms.VERSION);
            joined.fire(new MemberJoined(member.id()));
        } else {
            member.accept(MembershipTerms.VERSION);
        }
        return member;
    }

    /** Who is a member under this address. */
    public Optional<MemberView> at(EmailAddress email) {
        return members.at(identities.digest(email)).map(MemberView::of);
    }

    /**
     * A member's address, for whoever has to write to them or to recognise them.
     *
     * @throws UnknownMember if there is none, or they left
     */
    public EmailAddress addressOf(MemberId id) {
        return identities.open(present(id));
    }

    /**
     * What other rooms may know of a member.
     *
     * @throws UnknownMember if there is none, or they left
     */
    public MemberView find(MemberId id) {
        return MemberView.of(present(id));
    }

    /** Who is a member, with address, by id, those behind {@code after} only: for whoever has to know all of them. */
    public List<MemberAddress> present(@Nullable MemberId after, int limit) {
        return members.present(after, limit).stream()
                .map(member -> new MemberAddress(
                        member.id(), identities.open(member), member.contract().level()))
                .toList();
    }

    /** Ends the contract. What is left of it is kept, blocked, as long as the law wants it, and no longer. */
    public void leave(MemberId id) {
        var member = present(id);
        var now = clock.instant();
        leave(member, now);
        ended.fire(new Ended(
                KeptMembers.CONTRACTS.kind(),
                id.value(),
                LocalDate.ofInstant(now, member.contract().market().zone())));
    }

    /** Ends the contract of somebody who left on that day, and whom a restored backup brought back as a member. */
    public void leaveAgain(MemberId id, LocalDate since) {
        still(id)
                .ifPresent(member -> leave(
                        member,
                        since.atStartOfDay(member.contract().market().zone()).toInstant()));
    }

    private void leave(Member member, Instant moment) {
        member.leave(moment);
        links.removeOf(member.id());
        left.fire(new MemberLeft(member.id()));
    }

    /** Where a member is written to; nowhere once they left. */
    public Optional<MemberContact> contactOf(MemberId id) {
        return still(id)
                .map(member -> new MemberContact(
                        identities.open(member), member.contract().language()));
    }

    /** Whether they are a member still. */
    public boolean isMember(MemberId id) {
        return still(id).isPresent();
    }

    private Member present(MemberId id) {
        return still(id).orElseThrow(UnknownMember::new);
    }

    private Optional<Member> still(MemberId id) {
        return members.find(id).filter(member -> member.leftAt().isEmpty());
    }
}
