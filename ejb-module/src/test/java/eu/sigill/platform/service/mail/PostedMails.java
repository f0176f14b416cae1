package eu.sigill.platform.service.mail;

import eu.sigill.platform.service.Keys;
import java.time.Clock;
import java.util.List;

/** What a room has posted, for its tests to read. */
public final class PostedMails {

    private final Mailer mailer = new Mailer();

    public PostedMails(Clock clock) {
        mailer.outbox = new InMemoryOutbox();
        mailer.keys = Keys.open();
        mailer.clock = clock;
    }

    public Mailer mailer() {
        return mailer;
    }

    /** The newest first. */
    public List<Mail> all() {
        return mailer.outbox.waiting(null, 100).stream().map(mailer::open).toList();
    }
}
