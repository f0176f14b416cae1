package eu.sigill.member.service;

import eu.sigill.member.model.Member;
import eu.sigill.member.model.MemberId;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.OwnKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals who members are, each under a key of their own, which the master key wraps. */
@ApplicationScoped
class MemberIdentities {

    @Inject
    KeysAtRest keys;

    /** What finds somebody by their address, without knowing it. */
    byte[] digest(EmailAddress email) {
        return keys.digest("member-email").of(email.text());
    }

    Member.Person seal(MemberId id, EmailAddress email) {
        return new Member.Person(digest(email), OwnKey.fresh(keys, bound(id)).around(email.text()));
    }

    EmailAddress open(Member member) {
        var identity = member.identity();
        var key = OwnKey.of(identity.wrappedKey(), keys, bound(member.id()));
        return new EmailAddress(key.openText(identity.sealed()));
    }

    private static String bound(MemberId id) {
        return "member " + id;
    }
}
