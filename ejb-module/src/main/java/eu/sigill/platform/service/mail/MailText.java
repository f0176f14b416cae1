package eu.sigill.platform.service.mail;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.Spelling;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.ResourceBundle;

/**
 * What a mail of one kind says, in every language. It stands in its room's bundle {@code mails}, under the kind's name.
 *
 * @param kind the room and what the mail is about, such as {@code member.link}
 */
public record MailText(String kind) {

    private static final String PLATFORM = "platform";
    private static final String FOOT = ".foot";

    /** Such a mail to somebody, with the places of its text filled; at its foot stands why they get it. */
    public Mail to(EmailAddress address, Language language, Object... places) {
        var spelling = Spelling.of(language);
        var room = kind.substring(0, kind.indexOf('.'));
        var texts = bundle(room, language);
        var spelt = Arrays.stream(places).map(place -> spelt(place, spelling)).toArray();
        var text = new MessageFormat(texts.getString(kind + ".text"), spelling.locale()).format(spelt);
        var foot = texts.containsKey(room + FOOT)
                ? texts.getString(room + FOOT)
                : bundle(PLATFORM, language).getString(PLATFORM + FOOT);
        return new Mail(address, language, texts.getString(kind + ".subject"), text + "\n\n" + foot);
    }

    private static Object spelt(Object place, Spelling spelling) {
        return place instanceof LocalDate day ? spelling.day(day) : place;
    }

    static ResourceBundle bundle(String room, Language language) {
        return ResourceBundle.getBundle(
                "eu.sigill.%s.service.mails".formatted(room),
                Spelling.of(language).locale(),
                MailText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
