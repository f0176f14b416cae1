package eu.sigill.platform.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.platform.model.Language;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody must get a mail in half a language. */
class MailTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    private static Stream<Arguments> bundles() {
        return Stream.of("platform", "member", "protection", "privacy")
                .flatMap(room -> Stream.of(Language.values()).map(language -> Arguments.of(room, language)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameInEveryLanguage(String room, Language language) {
        var english = MailText.bundle(room, Language.EN);
        var texts = MailText.bundle(room, language);

        assertThat(texts.keySet()).isEqualTo(english.keySet()).allMatch(key -> key.startsWith(room + "."));
        assertThat(texts.keySet())
                .allSatisfy(key -> assertThat(places(texts.getString(key))).isEqualTo(places(english.getString(key))));
        if (language != Language.EN) {
            assertThat(texts.keySet()).noneMatch(key -> texts.getString(key).equals(english.getString(key)));
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
