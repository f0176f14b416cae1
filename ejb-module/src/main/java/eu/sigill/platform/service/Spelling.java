package eu.sigill.platform.service;

import eu.sigill.platform.model.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How people write dates who read a language: in English as Europe does. */
public record Spelling(Locale locale) {

    public static Spelling of(Language language) {
        return new Spelling(language == Language.EN ? Locale.UK : Locale.of(language.code()));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }
}
