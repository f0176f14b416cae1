package eu.sigill.platform.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.MovableClock;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the outbox to a real mail server. */
class MailTimerTest {

    private static final EmailAddress MARIA = new EmailAddress("maria@lezer.example");

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final MovableClock clock = new MovableClock();
    private final Mailer mailer = new Mailer();
    private final MailTimer timer = new MailTimer();

    @BeforeEach
    void open() {
        post.start();
        mailer.outbox = outbox;
        mailer.keys = Keys.open();
        mailer.clock = clock;
        servedBy(Optional.of("smtp://127.0.0.1:" + post.getSmtp().getPort()));
    }

    @AfterEach
    void close() {
        post.stop();
    }

    private void servedBy(Optional<String> url) {
        var server = new MailServer();
        server.settings = new MailSettings(url.map(SmtpAddress::parse), "sigill@trust.example");
        server.house = Keys.settings(Path.of("none"));
        var service = new OutboxService();
        service.outbox = outbox;
        service.mailer = mailer;
        service.server = server;
        service.clock = clock;
        timer.outbox = service;
        timer.server = server;
    }

    @Test
    void bringsAMailAndKeepsNothingOfIt() throws Exception {
        mailer.post("member.link", link(Language.PL), Duration.ofHours(1));

        timer.deliver();

        var mail = received();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(MARIA.text());
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("Sigill <sigill@trust.example>");
        assertThat(mail.getSubject()).isEqualTo("Twoja strona w Sigill");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).endsWith("@trust.example>");
        assertThat(text(mail, 0)).contains("https://trust.example/member/open#abc", "Działa jeden raz");
        assertThat(text(mail, 1))
                .contains("href=\"https://trust.example/member/open#abc\"", "Działa jeden raz", "lang=\"pl\"");
        assertThat(outbox.waiting(null, 10)).isEmpty();
    }

    @Test
    void triesAgainLaterWhatWasNotTaken() {
        post.stop();
        mailer.post("member.link", link(Language.EN), Duration.ofHours(1));

        timer.deliver();
        assertThat(outbox.waiting(null, 10))
                .singleElement()
                .satisfies(mail -> assertThat(mail.tries()).isOne());

        post.start();
        servedBy(Optional.of("smtp://127.0.0.1:" + post.getSmtp().getPort()));
        timer.deliver();
        assertThat(post.getReceivedMessages()).isEmpty();
        clock.pass(Duration.ofSeconds(30));
        timer.deliver();
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(outbox.waiting(null, 10)).isEmpty();
    }

    @Test
    void keepsMailsReadableWhereThereIsNoServerAndNoLongerThanTheyAreOfUse() {
        servedBy(Optional.empty());
        mailer.post("member.link", link(Language.EN), Duration.ofHours(1));
        var waiting = timer.outbox.waiting(null, 10).items().getFirst();

        timer.deliver();

        assertThat(timer.outbox.read(waiting.id())).contains(link(Language.EN));
        clock.pass(Duration.ofHours(1));
        timer.throwStaleAway();
        assertThat(outbox.waiting(null, 10)).isEmpty();
    }

    @Test
    void showsNobodyAMailThatAServerWillTake() {
        mailer.post("member.link", link(Language.EN), Duration.ofHours(1));
        var waiting = timer.outbox.waiting(null, 10).items().getFirst();

        assertThat(timer.outbox.read(waiting.id())).isEmpty();
    }

    @Test
    void leavesMarkupInAMailAsText() throws Exception {
        mailer.post("test", new Mail(MARIA, Language.EN, "a <b>", "1 < 2 & \"3\"\nnext"), Duration.ofHours(1));

        timer.deliver();

        assertThat(text(received(), 1)).contains("1 &lt; 2 &amp; &quot;3&quot;<br>next", "<title>a &lt;b&gt;</title>");
    }

    private static Mail link(Language language) {
        return new MailText("member.link")
                .to(
                        MARIA,
                        language,
                        "https://trust.example/member/open#abc",
                        30,
                        "https://trust.example/member",
                        "abc");
    }

    private MimeMessage received() {
        assertThat(post.getReceivedMessages()).hasSize(1);
        return post.getReceivedMessages()[0];
    }

    private static String text(MimeMessage mail, int part) throws Exception {
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        return String.valueOf(parts.getBodyPart(part).getContent());
    }
}
