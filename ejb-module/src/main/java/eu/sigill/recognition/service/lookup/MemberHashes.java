package eu.sigill.recognition.service.lookup;

import eu.sigill.member.service.MemberJoined;
import eu.sigill.member.service.MemberLeft;
import eu.sigill.member.service.MemberService;
import eu.sigill.recognition.model.lookup.KeyedHashes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Enters the hashes of whoever joins and takes out those of whoever leaves, in the transaction in which they do. */
@ApplicationScoped
class MemberHashes {

    @Inject
    MemberService members;

    @Inject
    EmailHashes hashes;

    @Inject
    KeyedHashes kept;

    @Inject
    Clock clock;

    @Inject
    Event<HashesChanged> changed;

    void enter(@Observes MemberJoined joined) {
        var member = members.find(joined.member());
        var now = clock.instant();
        var entered = hashes.digests(members.addressOf(member.id())).stream()
                .map(digest -> kept.enter(digest, member.id(), member.level(), now))
                .toList();
        changed.fire(new HashesChanged(entered));
    }

    void drop(@Observes MemberLeft left) {
        changed.fire(new HashesChanged(kept.drop(left.member(), clock.instant())));
    }
}
