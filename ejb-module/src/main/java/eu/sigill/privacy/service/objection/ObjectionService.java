package eu.sigill.privacy.service.objection;

import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.privacy.model.objection.Objection;
import eu.sigill.privacy.model.objection.Objections;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Knows under which addresses nobody is to be invited or reminded. Whoever writes such a mail, or takes in an order to be
 * reminded of, asks here first.
 *
 * <p>It is called by other rooms for people who are not signed in anywhere; who they are, those rooms find out.
 */
@Stateless
@PermitAll
public class ObjectionService {

    /** A key of its own, so that the digests can be compared with nothing else here. */
    static final String PURPOSE = "privacy-objection";

    @Inject
    Objections objections;

    @Inject
    KeysAtRest keys;

    @Inject
    Clock clock;

    /** Whether no invitation and no reminder goes there. */
    public boolean stops(EmailAddress email) {
        return since(email).isPresent();
    }

    /** Since when; empty if nobody objected. */
    public Optional<LocalDate> since(EmailAddress email) {
        return objections.standing(digest(email)).map(Objection::since);
    }

    /** From now on none goes there; saying so twice changes nothing. */
    public void object(EmailAddress email) {
        if (!stops(email)) {
            objections.add(new Objection(digest(email), clock.instant()));
        }
    }

    /** They may be invited and reminded again. */
    public void withdraw(EmailAddress email) {
        objections
                .standing(digest(email))
                .ifPresent(one -> one.withdraw(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    private byte[] digest(EmailAddress email) {
        return keys.digest(PURPOSE).of(email.text());
    }
}
