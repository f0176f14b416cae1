package eu.sigill.platform.service.mail;

import eu.sigill.platform.service.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Hands mails over by SMTP (RFC 5321), where the settings name a server. */
@ApplicationScoped
class MailServer {

    private static final String PATIENCE_MS = "10000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    MailSettings settings;

    @Inject
    Settings house;

    public boolean isThere() {
        return settings.smtp().isPresent();
    }

    /**
     * Hands one over.
     *
     * @throws NotTaken if it could not be, whatever the reason
     */
    void take(Mail mail) throws NotTaken {
        try {
            Transport.send(message(mail, session(settings.smtp().orElseThrow())));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotTaken(e.getClass().getSimpleName()); // its words quote whom the mail is for
        }
    }

    private Message message(Mail mail, Session session) throws MessagingException, UnsupportedEncodingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.sender(), "Sigill", UTF_8));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().text()));
        message.setSubject(mail.subject(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence answers it
        message.setHeader("Content-Language", mail.language().code());
        var text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(MailHtml.of(mail), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        return message;
    }

    private Session session(SmtpAddress server) {
        var properties = new Properties();
        properties.setProperty("mail.from", settings.sender()); // else message ids would name this machine
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.tls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty(
                "mail.smtp.starttls.required",
                String.valueOf(!server.tls() && server.login().isPresent()));
        properties.setProperty("mail.smtp.auth", String.valueOf(server.login().isPresent()));
        properties.setProperty("mail.smtp.localhost", house.publicUrl().getHost());
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + wait, PATIENCE_MS);
        }
        return Session.getInstance(properties, server.login().map(KnownTo::new).orElse(null));
    }

    private static final class KnownTo extends Authenticator {

        private final SmtpAddress.Login login;

        KnownTo(SmtpAddress.Login login) {
            this.login = login;
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(login.user(), login.password().reveal());
        }
    }

    /** The mail server did not take a mail; the reason is a name of a fault, without its words. */
    static final class NotTaken extends Exception {

        private static final long serialVersionUID = 1;

        private final String fault;

        NotTaken(String fault) {
            super("the mail server did not take it: " + fault, null, false, false);
            this.fault = fault;
        }

        String fault() {
            return fault;
        }
    }
}
