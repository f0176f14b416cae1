package eu.sigill.house;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A mail server that takes what the house sends. */
public final class Mailbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static Mailbox open() {
        var box = new Mailbox();
        box.server.start();
        return box;
    }

    String url() {
        return "smtp://127.0.0.1:" + server.getSmtp().getPort();
    }

    /** The text of the only mail that this address got, once it is there. */
    public String onlyTo(String address) {
        return onlyTo(address, "");
    }

    /** The text of the only one that says this. */
    public String onlyTo(String address, String words) {
        Await.until(PATIENCE, "a mail has come", () -> !to(address, words).isEmpty());
        var mails = to(address, words);
        if (mails.size() > 1) {
            throw new AssertionError("there are " + mails.size() + " mails and not one");
        }
        return mails.getFirst();
    }

    private List<String> to(String address, String words) {
        return to(address).stream().filter(text -> text.contains(words)).toList();
    }

    /** The texts of all mails that this address got. */
    public List<String> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(address, mail))
                .map(Mailbox::text)
                .toList();
    }

    private static boolean isTo(String address, MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return String.valueOf(
                    ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
