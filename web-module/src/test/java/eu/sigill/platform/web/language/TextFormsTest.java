package eu.sigill.platform.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.sigill.platform.model.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes through a message format must be one; what is shown as it stands must not look like one. */
class TextFormsTest {

    @ParameterizedTest
    @EnumSource
    void aTextHasTheSamePlacesInEveryLanguage(Language language) {
        var texts = Bundle.in(language.code());

        assertThat(Bundle.ENGLISH)
                .allSatisfy((key, english) -> assertThat(Bundle.placesIn(texts.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(Bundle.placesIn(english)));
    }

    @ForEveryBundle
    void aTextThatIsSaidIsAMessageFormat(Bundle bundle) {
        assertThat(ofKeys(bundle, Mentions.ALL.said())).allSatisfy((key, text) -> {
            assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            assertThatCode(() -> new MessageFormat(text, Locale.of(bundle.language())))
                    .as(key)
                    .doesNotThrowAnyException();
        });
    }

    @ForEveryBundle
    void aTextThatIsShownAsItStandsHasNoMarksOfAMessageFormat(Bundle bundle) {
        assertThat(ofKeys(bundle, Mentions.ALL.shown()))
                .allSatisfy((key, text) ->
                        assertThat(text).as(key).doesNotContain("''").doesNotContain("{"));
    }

    @ForEveryBundle
    void aTextIsNeitherBlankNorFrayed(Bundle bundle) {
        assertThat(bundle.texts())
                .allSatisfy((key, text) -> assertThat(text)
                        .as(key)
                        .isNotBlank()
                        .isEqualTo(text.strip())
                        .doesNotContain("  "));
    }

    private static Map<String, String> ofKeys(Bundle bundle, Set<String> keys) {
        var texts = new TreeMap<>(bundle.texts());
        texts.keySet().retainAll(keys);
        return texts;
    }
}
