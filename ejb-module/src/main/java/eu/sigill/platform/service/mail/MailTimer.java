package eu.sigill.platform.service.mail;

import eu.sigill.platform.model.mail.MailId;
import eu.sigill.platform.service.AtStart;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Takes mails to the mail server every few seconds. Without one they wait until they are of no use any more. */
@Startup
@Singleton
@PermitAll
@DependsOn("Restoration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

    private static final int AT_ONCE = 50;

    @Inject
    OutboxService outbox;

    @Inject
    MailServer server;

    private boolean refused;

    @PostConstruct
    void begin() {
        AtStart.must(server::isThere); // reads the settings, which may be wrong
    }

    // Not persistent: what one round leaves the next one takes.
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void deliver() {
        if (server.isThere()) {
            outbox.due(AT_ONCE).forEach(this::deliver);
        }
    }

    private void deliver(MailId id) {
        var mail = outbox.begin(id);
        if (mail.isEmpty()) {
            return;
        }
        try {
            server.take(mail.get());
            outbox.end(id);
            refused = false;
        } catch (MailServer.NotTaken e) {
            if (!refused) { // told once and not for every mail
                MailLog.LOG.notTaken(e.fault());
            }
            refused = true;
        }
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void throwStaleAway() {
        var stale = outbox.throwStaleAway();
        if (stale > 0) {
            MailLog.LOG.thrownAway(stale);
        }
    }
}
