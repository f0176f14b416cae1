package eu.sigill.platform.service.mail;

import eu.sigill.platform.model.mail.MailId;
import eu.sigill.platform.model.mail.OutgoingMail;
import java.time.Instant;

/** A mail in the outbox as its list shows it: not what it says, nor to whom. */
public record WaitingMail(
        MailId id, String kind, Instant writtenAt, int tries, Instant nextTryAt, Instant usefulUntil) {

    static WaitingMail of(OutgoingMail mail) {
        return new WaitingMail(
                mail.id(), mail.kind(), mail.writtenAt(), mail.tries(), mail.nextTryAt(), mail.usefulUntil());
    }
}
