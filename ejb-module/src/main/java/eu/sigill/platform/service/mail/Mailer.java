package eu.sigill.platform.service.mail;

import eu.sigill.platform.model.mail.MailId;
import eu.sigill.platform.model.mail.Outbox;
import eu.sigill.platform.model.mail.OutgoingMail;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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
        var key = Sealing.newKey();
        var sealed = new Sealing(key).seal(mail.packed().getBytes(StandardCharsets.UTF_8), bound(id));
        var envelope = new OutgoingMail.Envelope(keys.wrap(key, bound(id)), sealed);
        outbox.add(OutgoingMail.write(id, kind, envelope, now, now.plus(use)));
    }

    Mail open(OutgoingMail mail) {
        var envelope = mail.envelope();
        var key = new Sealing(keys.unwrap(envelope.wrappedKey(), bound(mail.id())));
        return Mail.unpacked(new String(key.open(envelope.sealed(), bound(mail.id())), StandardCharsets.UTF_8));
    }

    private static String bound(MailId id) {
        return "mail " + id;
    }
}
