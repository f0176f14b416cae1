package eu.sigill.platform.service.mail;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.service.EmailAddress;

/**
 * What we write to one person: plain text, paragraphs between empty lines. A paragraph that is nothing but an address on
 * the web is what the mail is about, and there is one at most.
 */
public record Mail(EmailAddress to, Language language, String subject, String text) {

    public Mail {
        if (subject.isBlank() || subject.lines().count() > 1) {
            throw new IllegalArgumentException("a subject is one line");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("a mail says something");
        }
    }

    /** To be sealed as one text. */
    String packed() {
        return String.join("\n", to.text(), language.name(), subject, text);
    }

    static Mail unpacked(String packed) {
        var parts = packed.split("\n", 4);
        return new Mail(new EmailAddress(parts[0]), Language.valueOf(parts[1]), parts[2], parts[3]);
    }

    @Override
    public String toString() {
        return "Mail[" + text.length() + " characters]";
    }
}
