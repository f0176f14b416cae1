package eu.sigill.member.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.Fired;
import eu.sigill.platform.service.Keys;
import eu.sigill.platform.service.MovableClock;
import eu.sigill.platform.service.mail.Mail;
import eu.sigill.platform.service.mail.PageCode;
import eu.sigill.platform.service.mail.PostedMails;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberAccessTest {

    private static final EmailAddress MARIA = new EmailAddress("maria@lezer.example");
    private static final Pattern LINK = Pattern.compile("https://trust\\.example/member/open#(\\S+)");

    private final MovableClock clock = new MovableClock();
    private final PostedMails mails = new PostedMails(clock);
    private final MemberService members = new MemberService();
    private final MemberAccess access = new MemberAccess();
    private MemberView maria;

    @BeforeEach
    void wire() {
        members.members = new InMemoryMembers();
        members.links = new InMemoryMemberLinks();
        members.identities = new MemberIdentities();
        members.identities.keys = Keys.open();
        members.clock = clock;
        members.joined = new Fired<>();
        members.left = new Fired<>();
        members.ended = new Fired<>();
        access.members = members;
        access.links = members.links;
        access.mailer = mails.mailer();
        access.settings = Keys.settings(Path.of("none"));
        access.clock = clock;
        maria = members.join(MARIA, Level.BASIC, Market.NL, Language.NL);
    }

    @Test
    void letsAMemberInByTheCodeOfAMailAndOnlyOnce() {
        access.ask(MARIA, Language.NL);

        assertThat(mails.all()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(MARIA);
            assertThat(mail.subject()).isEqualTo("Je pagina bij Sigill");
        });
        var code = codeIn(mails.all().getFirst());
        assertThat(access.enter(code)).isEqualTo(maria);
        assertThatThrownBy(() -> access.enter(code)).isInstanceOf(NotThisCode.class);
    }

    @Test
    void mailsNothingToSomebodyWhoIsNoMember() {
        access.ask(new EmailAddress("jan@lezer.example"), Language.NL);

        assertThat(mails.all()).isEmpty();
    }

    @Test
    void endsAfterHalfAnHour() {
        access.ask(MARIA, Language.NL);
        var code = codeIn(mails.all().getFirst());

        clock.pass(Duration.ofMinutes(30));

        assertThatThrownBy(() -> access.enter(code)).isInstanceOf(NotThisCode.class);
    }

    @Test
    void fillsNobodysMailbox() {
        for (var i = 0; i < 10; i++) {
            access.ask(MARIA, Language.NL);
        }

        assertThat(mails.all()).hasSize(3);
        clock.pass(Duration.ofMinutes(30));
        access.forgetExpired();
        access.ask(MARIA, Language.NL);
        assertThat(mails.all()).hasSize(4);
    }

    @Test
    void opensNothingForWhoeverLeft() {
        access.ask(MARIA, Language.NL);

        members.leave(maria.id());

        assertThatThrownBy(() -> access.enter(codeIn(mails.all().getFirst()))).isInstanceOf(NotThisCode.class);
    }

    private static PageCode codeIn(Mail mail) {
        var found = LINK.matcher(mail.text());
        assertThat(found.find()).isTrue();
        return PageCode.parse(found.group(1)).orElseThrow();
    }
}
