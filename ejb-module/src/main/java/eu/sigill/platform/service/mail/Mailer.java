package eu.sigill.platform.service.mail;

import eu.sigill.platform.model.mail.MailId;
import eu.sigill.platform.model.mail.Outbox;
import eu.sigill.platform.model.mail.OutgoingMail;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.OwnKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Where every room posts its mails. They leave when the transaction that posts them has succeeded, and only then. */
@ApplicationScoped
public class Mailer {

    @Inject
    Outbox outbox;

    @Inject
    KeysAtRest keys;

    @Inject
    Clock clock;

    /**
     * Posts a mail.
     *
     * @param kind what it is about, in words of ours: it stands in the outbox for all to read
     * @param use for how long it is of use; not handed over by then, it is thrown away
     */
    public void post(String kind, Mail mail, Duration use) {
        var now = clock.instant();
        var id = MailId.next(now);
        var envelope = OwnKey.fresh(keys, bound(id)).around(mail.packed());
        outbox.add(OutgoingMail.write(id, kind, envelope, now, now.plus(use)));
    }

    Mail open(OutgoingMail mail) {
        var envelope = mail.envelope();
        return Mail.unpacked(
                OwnKey.of(envelope.wrappedKey(), keys, bound(mail.id())).openText(envelope.sealed()));
    }

    private static String bound(MailId id) {
        return "mail " + id;
    }
}
