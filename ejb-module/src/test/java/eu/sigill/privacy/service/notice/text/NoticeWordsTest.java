package eu.sigill.privacy.service.notice.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import java.text.MessageFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody must be told half of it in another language. */
class NoticeWordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    @ParameterizedTest
    @EnumSource
    void sayTheSameInEveryLanguage(Language language) {
        var english = NoticeWords.bundle(Language.EN);
        var words = NoticeWords.bundle(language);

        assertThat(words.keySet()).isEqualTo(english.keySet());
        assertThat(words.keySet())
                .allSatisfy(key -> assertThat(places(words.getString(key))).isEqualTo(places(english.getString(key))));
        assertThat(words.keySet())
                .filteredOn(key -> english.getString(key).split(" ", -1).length > 3)
                .allMatch(
                        key -> language == Language.EN || !words.getString(key).equals(english.getString(key)));
    }

    @ParameterizedTest
    @EnumSource
    void areMessageFormats(Language language) {
        var words = NoticeWords.bundle(language);

        assertThat(words.keySet()).allSatisfy(key -> {
            assertThat(words.getString(key))
                    .doesNotContain("'")
                    .isEqualTo(words.getString(key).strip());
            assertThat(new MessageFormat(words.getString(key))).isNotNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void knowEveryCountry(Language language) {
        var words = NoticeWords.in(language);

        for (var market : Market.values()) {
            assertThat(words.country(market)).isNotEqualTo(market.name()).isNotBlank();
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
