package eu.sigill.platform.service.mail;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.EmailAddress;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a mail of one kind says, in every language. It stands in its room's bundle {@code mails}, under the kind's name.
 *
 * @param kind the room and what the mail is about, such as {@code member.link}
 */
public record MailText(String kind) {

    private static final String PLATFORM = "platform";

    /** Such a mail to somebody, with the places of its text filled. */
    public Mail to(EmailAddress address, Language language, Object... places) {
        var texts = bundle(kind.substring(0, kind.indexOf('.')), language);
        var foot = bundle(PLATFORM, language).getString(PLATFORM + ".foot");
        var text = new MessageFormat(texts.getString(kind + ".text"), locale(language)).format(places);
        return new Mail(address, language, texts.getString(kind + ".subject"), text + "\n\n" + foot);
    }

    static ResourceBundle bundle(String room, Language language) {
        return ResourceBundle.getBundle(
                "eu.sigill.%s.service.mails".formatted(room),
                locale(language),
                MailText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Locale locale(Language language) {
        return language == Language.EN ? Locale.UK : Locale.of(language.code());
    }
}
