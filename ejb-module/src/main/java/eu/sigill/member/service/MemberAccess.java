package eu.sigill.member.service;

import eu.sigill.member.model.MemberId;
import eu.sigill.member.model.MemberLink;
import eu.sigill.member.model.MemberLinks;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.mail.MailText;
import eu.sigill.platform.service.mail.Mailer;
import eu.sigill.platform.service.mail.PageCode;
import eu.sigill.platform.service.security.SecurityEvent;
import eu.sigill.platform.service.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Lets members in to their page, by a code that is mailed to the address that the house knows them under. */
@Stateless
@PermitAll
public class MemberAccess {

    /** What a mail is about that brings a code. */
    public static final String KIND = "member.link";

    private static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final int MOST_OPEN = 3;

    @Inject
    MemberService members;

    @Inject
    MemberLinks links;

    @Inject
    Mailer mailer;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Mails a code, if there is a member under this address. Whoever asks learns nothing of that, from the answer or from
     * how long it takes: they do not wait for it.
     */
    @Asynchronous
    public void ask(EmailAddress email, Language language) {
        members.at(email)
                .filter(member -> links.open(member.id(), clock.instant()) < MOST_OPEN)
                .ifPresent(member -> mail(member.id(), email, language));
    }

    private void mail(MemberId member, EmailAddress email, Language language) {
        var code = PageCode.fresh();
        var now = clock.instant();
        links.add(new MemberLink(code.digest(), member, now, now.plus(GOOD_FOR)));
        var place = settings.publicUrl() + "/member/open";
        var shown = code.shown().reveal();
        // in the fragment, which no server on the way sees and no scanner of links uses up
        var mail = new MailText(KIND).to(email, language, place + "#" + shown, GOOD_FOR.toMinutes(), place, shown);
        mailer.post(KIND, mail, GOOD_FOR);
    }

    /**
     * Who may go in with this code, once.
     *
     * @throws NotThisCode if nobody may
     */
    public MemberView enter(PageCode code) {
        return links.redeem(code.digest())
                .filter(link -> link.isGood(clock.instant()))
                .map(link -> members.find(link.member()))
                .orElseThrow(MemberAccess::refused);
    }

    private static NotThisCode refused() {
        SecurityEvent.CODE_REFUSED.happened();
        return new NotThisCode();
    }

    /** Forgets codes that nobody can use any more. */
    public void forgetExpired() {
        links.removeExpired(clock.instant());
    }
}
