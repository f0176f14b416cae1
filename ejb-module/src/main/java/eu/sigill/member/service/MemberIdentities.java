package eu.sigill.member.service;

import eu.sigill.member.model.Member;
import eu.sigill.member.model.MemberId;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

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
        var key = Sealing.newKey();
        var sealed = new Sealing(key).seal(email.text().getBytes(StandardCharsets.UTF_8), bound(id));
        return new Member.Person(digest(email), keys.wrap(key, bound(id)), sealed);
    }

    EmailAddress open(Member member) {
        var sealed = member.sealed();
        var key = new Sealing(keys.unwrap(sealed.wrappedKey(), bound(member.id())));
        return new EmailAddress(new String(key.open(sealed.sealed(), bound(member.id())), StandardCharsets.UTF_8));
    }

    private static String bound(MemberId id) {
        return "member " + id;
    }
}
