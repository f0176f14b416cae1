package eu.sigill.access.service;

import eu.sigill.platform.model.Role;
import eu.sigill.platform.model.Slice;
import eu.sigill.platform.model.mail.MailId;
import eu.sigill.platform.service.mail.Mail;
import eu.sigill.platform.service.mail.OutboxService;
import eu.sigill.platform.service.mail.WaitingMail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets an operator look at mails that wait. What one says can be read only where no mail server is there to bring it. */
@Stateless
@RolesAllowed(Role.NAME_OPERATOR)
public class OutboxWindow {

    @Inject
    OutboxService outbox;

    /** The newest first. */
    public Slice<WaitingMail> waiting(@Nullable MailId after, int limit) {
        return outbox.waiting(after, limit);
    }

    /** What one says; empty if it is gone, or if a mail server will bring it. */
    public Optional<Mail> read(MailId id) {
        return outbox.read(id);
    }

    /** Whether mails are brought to anybody. */
    public boolean isServed() {
        return outbox.isServed();
    }
}
