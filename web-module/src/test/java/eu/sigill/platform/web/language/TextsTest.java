package eu.sigill.platform.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Language;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever reads a page must not meet a key, a stray brace or another language. */
class TextsTest {

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasEveryKey(Language language) {
        assertThat(Bundle.in(language.code()).keySet()).isEqualTo(Bundle.ENGLISH.keySet());
        assertThat(Texts.in(language).keySet()).isEqualTo(Bundle.ENGLISH.keySet());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void aSentenceIsInItsOwnLanguage(Language language) {
        var texts = Bundle.in(language.code());

        assertThat(Bundle.ENGLISH.entrySet().stream()
                        .filter(text -> text.getValue().split(" ", -1).length > 3)
                        .filter(text -> text.getValue().equals(texts.get(text.getKey()))))
                .isEmpty();
    }

    @ForEveryBundle
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
        var missing = new HashSet<>(Mentions.ALL.keys());
        missing.removeAll(Bundle.ENGLISH.keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsMentioned() {
        var idle = new HashSet<>(Bundle.ENGLISH.keySet());
        idle.removeAll(Mentions.ALL.keys());

        assertThat(idle).allMatch(key -> key.startsWith(ComposedKeys.REFUSAL));
    }

    @Test
    void everyBeginningOfAComposedKeyIsKnown() {
        var known = new HashSet<>(Set.of(ComposedKeys.REFUSAL));
        ComposedKeys.all().forEach(composed -> known.add(composed.beginning()));

        assertThat(Mentions.ALL.beginnings()).isEqualTo(known);
    }

    @Test
    void aTextOfARefusalBelongsToOne() {
        var texts = Bundle.ENGLISH.keySet().stream()
                .filter(key -> key.startsWith(ComposedKeys.REFUSAL))
                .map(key -> key.split("\\.", -1)[1]);

        assertThat(texts).isNotEmpty().isSubsetOf(ComposedKeys.slugs());
    }

    @Test
    void everyRefusalSaysItsTextSomewhere() {
        assertThat(ComposedKeys.slugs())
                .isNotEmpty()
                .allMatch(slug -> slug.equals("link-refused") // a page of its own
                        || Bundle.ENGLISH.containsKey(ComposedKeys.REFUSAL + slug)
                        || Bundle.ENGLISH.containsKey("review.form.problem." + slug));
    }

    @Test
    void noKeyIsBothSaidAndShown() {
        assertThat(Mentions.ALL.shown()).doesNotContainAnyElementsOf(Mentions.ALL.said());
    }
}
