package eu.sigill.platform.service.mail;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Slice;
import eu.sigill.platform.model.mail.MailId;
import eu.sigill.platform.model.mail.Outbox;
import eu.sigill.platform.model.mail.OutgoingMail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps in which mails leave the outbox, each a transaction of its own, and a look into it. */
@Stateless
@PermitAll
public class OutboxService {

    @Inject
    Outbox outbox;

    @Inject
    Mailer mailer;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    /** Which to try now. */
    public List<MailId> due(int limit) {
        return outbox.due(clock.instant(), limit);
    }

    /** Opens one to be handed over; empty if another server is about to do it. */
    public Optional<Mail> begin(MailId id) {
        return outbox.find(id).filter(mail -> mail.isDue(clock.instant())).flatMap(this::tried);
    }

    private Optional<Mail> tried(OutgoingMail mail) {
        mail.tried(clock.instant());
        try {
            outbox.keep();
        } catch (Collision e) {
            return Optional.empty();
        }
        return Optional.of(mailer.open(mail));
    }

    /** It was handed over: nothing of it is left here. */
    public void end(MailId id) {
        outbox.find(id).ifPresent(outbox::remove);
    }

    /** Throws away what would come too late; says how much there was. */
    public int throwStaleAway() {
        return outbox.removeStale(clock.instant());
    }

    /** What waits, the newest first. */
    public Slice<WaitingMail> waiting(@Nullable MailId after, int limit) {
        return Slice.of(
                        outbox.waiting(after, limit + 1),
                        limit,
                        mail -> mail.id().toString())
                .map(WaitingMail::of);
    }

    /** Whether there is a mail server to bring them. */
    public boolean isServed() {
        return server.isThere();
    }

    /** One of them, to be read here, where there is no mail server to bring it to anybody: empty where there is one. */
    public Optional<Mail> read(MailId id) {
        return server.isThere() ? Optional.empty() : outbox.find(id).map(mailer::open);
    }
}
