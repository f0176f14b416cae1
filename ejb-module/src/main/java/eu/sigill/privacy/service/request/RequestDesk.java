package eu.sigill.privacy.service.request;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.KeysAtRest;
import eu.sigill.platform.service.mail.MailText;
import eu.sigill.platform.service.mail.Mailer;
import eu.sigill.platform.service.mail.PageCode;
import eu.sigill.platform.service.sealing.Sealing;
import eu.sigill.platform.service.security.SecurityEvent;
import eu.sigill.platform.service.setting.Settings;
import eu.sigill.privacy.model.request.AskedCode;
import eu.sigill.privacy.model.request.AskedCodes;
import eu.sigill.privacy.model.request.PersonRequest;
import eu.sigill.privacy.model.request.PersonRequests;
import eu.sigill.privacy.model.request.Wish;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Takes requests in from people whose address alone is asked for, and proves it by a mailed code.
 *
 * <p>The mail goes wherever they say, whether the house knows them or not: nobody learns from it who is known here, and
 * whoever is not known is told so, on the page that it leads to.
 */
@Stateless
@PermitAll
public class RequestDesk {

    /** The purpose under which people are digested here, and nowhere else. */
    static final String PERSON = "privacy-person";

    private static final String KIND = "privacy.link";
    private static final String BOUND = "privacy code";
    private static final Duration GOOD_FOR = Duration.ofDays(1);
    private static final int MOST_OPEN = 3;

    @Inject
    AskedCodes codes;

    @Inject
    PersonRequests requests;

    @Inject
    KeysAtRest keys;

    @Inject
    Mailer mailer;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Mails a code. Whoever asks does not wait for it. */
    @Asynchronous
    public void ask(EmailAddress email, Wish wish, Language language) {
        if (codes.open(digest(email), clock.instant()) < MOST_OPEN) {
            mail(email, wish, language);
        }
    }

    private void mail(EmailAddress email, Wish wish, Language language) {
        var code = PageCode.fresh();
        var now = clock.instant();
        var sealed = sealing(code).seal(email.text().getBytes(StandardCharsets.UTF_8), BOUND);
        codes.add(new AskedCode(code.digest(), digest(email), sealed, wish, now, now.plus(GOOD_FOR)));
        var place = settings.publicUrl() + "/privacy/open";
        var shown = code.shown().reveal();
        // in the fragment, which no server on the way sees and no scanner of links uses up
        var mail = new MailText(KIND).to(email, language, place + "#" + shown, GOOD_FOR.toHours(), place, shown);
        mailer.post(KIND, mail, GOOD_FOR);
    }

    /**
     * Whose address this code proves, once. From here on there is a request, which is to be answered in time.
     *
     * @throws NotProven if it proves nothing
     */
    public Proven prove(PageCode code) {
        var now = clock.instant();
        var asked = codes.redeem(code.digest()).filter(one -> one.isGood(now)).orElseThrow(RequestDesk::refused);
        var email =
                new EmailAddress(new String(sealing(code).open(asked.sealedAddress(), BOUND), StandardCharsets.UTF_8));
        var request = PersonRequest.proven(asked.personDigest(), asked.wish(), asked.askedAt(), now);
        requests.add(request);
        return new Proven(request.id(), asked.wish(), email);
    }

    private static NotProven refused() {
        SecurityEvent.CODE_REFUSED.happened();
        return new NotProven();
    }

    /** They got what they wished for; what they did beside what they had asked for is a request of its own. */
    public void settle(Proven proven, Wish done) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (proven.wish() == done) {
            requests.find(proven.request()).ifPresent(request -> request.finish(today));
        } else {
            var beside = PersonRequest.proven(digest(proven.email()), done, now, now);
            beside.finish(today);
            requests.add(beside);
        }
    }

    /** Forgets codes that nobody can use any more. */
    public void forgetExpired() {
        codes.removeExpired(clock.instant());
    }

    private byte[] digest(EmailAddress email) {
        return keys.digest(PERSON).of(email.text());
    }

    /** A key that neither the house alone nor the code alone makes. */
    private Sealing sealing(PageCode code) {
        return new Sealing(keys.digest("privacy-code").of(code.secret().reveal()));
    }
}
