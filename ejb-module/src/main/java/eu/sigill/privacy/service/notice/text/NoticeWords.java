package eu.sigill.privacy.service.notice.text;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.Spelling;
import eu.sigill.retention.model.rule.DataKind;
import java.text.MessageFormat;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences that notices are put together from, in one language. */
final class NoticeWords {

    private final Locale locale;
    private final ResourceBundle words;

    private NoticeWords(Language language) {
        this.locale = Spelling.of(language).locale();
        this.words = bundle(language);
    }

    static NoticeWords in(Language language) {
        return new NoticeWords(language);
    }

    static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "eu.sigill.privacy.service.notice.text.words",
                Spelling.of(language).locale(),
                NoticeWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentence of this key with its places filled. */
    String say(String key, Object... places) {
        return new MessageFormat(words.getString(key), locale).format(places);
    }

    /** What a kind of data is called; one that nobody found words for yet goes by its name among rules. */
    String kind(DataKind kind) {
        var key = "kind." + kind;
        return words.containsKey(key) ? say(key) : kind.value();
    }

    /** A country as it is called here. */
    String country(Market market) {
        var code = market == Market.UK ? "GB" : market.name();
        return Locale.of("", code).getDisplayCountry(locale);
    }

    String period(Period period) {
        return Stream.of(
                        counted("years", period.getYears()),
                        counted("months", period.getMonths()),
                        counted("days", period.getDays()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> counted(String unit, int count) {
        return count == 0 ? Optional.empty() : Optional.of(say("period." + unit, count));
    }

    /** What somebody typed over several lines, on one. */
    static String flat(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(", "));
    }
}
