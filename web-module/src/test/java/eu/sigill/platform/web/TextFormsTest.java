package eu.sigill.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.sigill.platform.model.Language;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes through a message format must be one; what is shown as it stands must not look like one. */
class TextFormsTest {

    private static final Mentions MENTIONS = Mentions.inTheWebFloor();
    private static final Map<String, String> ENGLISH = Bundle.in("en");

    static List<Bundle> everyBundle() {
        return Bundle.all();
    }

    @ParameterizedTest
    @EnumSource
    void aTextHasTheSamePlacesInEveryLanguage(Language language) {
        var texts = Bundle.in(language.code());

        assertThat(ENGLISH)
                .allSatisfy((key, english) -> assertThat(Bundle.placesIn(texts.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(Bundle.placesIn(english)));
    }

    @ParameterizedTest
    @MethodSource("everyBundle")
    void aTextThatIsSaidIsAMessageFormat(Bundle bundle) {
        assertThat(ofKeys(bundle, MENTIONS.said())).allSatisfy((key, text) -> {
            assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            assertThatCode(() -> new MessageFormat(text, Locale.of(bundle.language())))
                    .as(key)
                    .doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @MethodSource("everyBundle")
    void aTextThatIsShownAsItStandsHasNoMarksOfAMessageFormat(Bundle bundle) {
        var shown = new HashSet<>(MENTIONS.shown());
        ENGLISH.keySet().stream()
                .filter(key -> key.startsWith(ComposedKeys.REFUSAL))
                .forEach(shown::add);

        assertThat(ofKeys(bundle, shown))
                .allSatisfy((key, text) ->
                        assertThat(text).as(key).doesNotContain("''").doesNotContain("{"));
    }

    @ParameterizedTest
    @MethodSource("everyBundle")
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
