package eu.sigill.access.web;

import eu.sigill.access.service.OutboxWindow;
import eu.sigill.platform.model.Slice;
import eu.sigill.platform.model.mail.MailId;
import eu.sigill.platform.service.mail.Mail;
import eu.sigill.platform.service.mail.WaitingMail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Behind {@code console/access/outbox.xhtml}: mails that wait. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int ON_A_PAGE = 50;

    @Inject
    OutboxWindow outbox;

    @Inject
    HttpServletRequest request;

    private @Nullable Slice<WaitingMail> waiting;

    public Slice<WaitingMail> waiting() {
        if (waiting == null) {
            waiting = outbox.waiting(asked("after").orElse(null), ON_A_PAGE);
        }
        return waiting;
    }

    public boolean isServed() {
        return outbox.isServed();
    }

    /** The mail that the address names, where it may be read here. */
    public Optional<Mail> opened() {
        return asked("mail").flatMap(outbox::read);
    }

    private Optional<MailId> asked(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).flatMap(MailId::parse);
    }
}
