package eu.sigill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.web.Texts;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads a page must not meet a key, a stray brace or another language. */
class TextsTest {

    private static final Mentions MENTIONS = Mentions.inTheWebFloor();
    private static final Map<String, String> ENGLISH = Bundle.in("en");

    static List<Bundle> everyBundle() {
        return Bundle.all();
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasEveryKey(Language language) {
        assertThat(Bundle.in(language.code()).keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(Texts.in(language).keySet()).isEqualTo(ENGLISH.keySet());
    }

    @ParameterizedTest
    @MethodSource("everyBundle")
    void aKeyBeginsWithItsRoomAndStandsOnce(Bundle bundle) {
        assertThat(bundle.twice()).isEmpty();
        assertThat(bundle.texts().keySet())
                .isNotEmpty()
                .allMatch(key -> key.startsWith(bundle.room() + ".") || key.startsWith(ComposedKeys.REFUSAL));
    }

    @Test
    void noKeyStandsInTwoRooms() {
        var keys = Bundle.all().stream()
                .filter(bundle -> bundle.language().equals("en"))
                .flatMap(bundle -> bundle.texts().keySet().stream())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyThatIsMentionedExists() {
        var missing = mentioned();
        missing.removeAll(ENGLISH.keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsMentioned() {
        var idle = new HashSet<>(ENGLISH.keySet());
        idle.removeAll(mentioned());

        assertThat(idle).allMatch(key -> key.startsWith(ComposedKeys.REFUSAL));
    }

    @Test
    void everyBeginningOfAComposedKeyIsKnown() {
        var known = new HashSet<>(Set.of(ComposedKeys.REFUSAL));
        ComposedKeys.all().forEach(composed -> known.add(composed.beginning()));

        assertThat(MENTIONS.beginnings()).isEqualTo(known);
    }

    @Test
    void aTextOfARefusalBelongsToOne() {
        var texts = ENGLISH.keySet().stream()
                .filter(key -> key.startsWith(ComposedKeys.REFUSAL))
                .map(key -> key.split("\\.", -1)[1]);

        assertThat(texts).isNotEmpty().isSubsetOf(ComposedKeys.slugs());
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
        assertThat(ofKeys(bundle, said())).allSatisfy((key, text) -> {
            assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            assertThatCode(() -> new MessageFormat(text, Locale.of(bundle.language())))
                    .as(key)
                    .doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @MethodSource("everyBundle")
    void aTextThatIsShownAsItStandsHasNoMarksOfAMessageFormat(Bundle bundle) {
        var shown = new HashSet<>(shown());
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

    @Test
    void noKeyIsBothSaidAndShown() {
        assertThat(shown()).doesNotContainAnyElementsOf(said());
    }

    private static Map<String, String> ofKeys(Bundle bundle, Set<String> keys) {
        var texts = new TreeMap<>(bundle.texts());
        texts.keySet().retainAll(keys);
        return texts;
    }

    private static Set<String> mentioned() {
        var mentioned = new HashSet<>(MENTIONS.scripted());
        mentioned.addAll(shown());
        mentioned.addAll(said());
        return mentioned;
    }

    private static Set<String> shown() {
        var shown = new HashSet<>(MENTIONS.shown());
        shown.addAll(ComposedKeys.keys(false));
        return shown;
    }

    private static Set<String> said() {
        var said = new HashSet<>(MENTIONS.said());
        said.addAll(ComposedKeys.keys(true));
        return said;
    }
}
