package eu.sigill.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void aSentenceIsInItsOwnLanguage(Language language) {
        var texts = Bundle.in(language.code());

        assertThat(ENGLISH.entrySet().stream()
                        .filter(text -> text.getValue().split(" ", -1).length > 3)
                        .filter(text -> text.getValue().equals(texts.get(text.getKey()))))
                .isEmpty();
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
        var missing = MENTIONS.all();
        missing.removeAll(ENGLISH.keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsMentioned() {
        var idle = new HashSet<>(ENGLISH.keySet());
        idle.removeAll(MENTIONS.all());

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

    @Test
    void noKeyIsBothSaidAndShown() {
        assertThat(MENTIONS.shown()).doesNotContainAnyElementsOf(MENTIONS.said());
    }
}
