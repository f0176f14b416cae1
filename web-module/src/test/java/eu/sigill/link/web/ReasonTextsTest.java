package eu.sigill.link.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.service.FromKit;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.web.language.Texts;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the kit says, it is said in every language. */
class ReasonTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @ParameterizedTest
    @EnumSource
    void aReasonHasATextInEveryLanguage(Reason reason) {
        assertThat(Language.values())
                .allSatisfy(language -> assertThat(Texts.in(language)).containsKey("link.reason." + reason));
    }

    @ParameterizedTest
    @EnumSource
    void aTextHasThePlacesOfItsReason(Reason reason) {
        assertThat(Language.values())
                .allSatisfy(language -> assertThat(placesIn(Texts.in(language).get("link.reason." + reason)))
                        .hasSameElementsAs(placesIn(reason.english())));
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceIsFilled(Reason reason) {
        var places = IntStream.range(0, reason.places())
                .mapToObj(place -> "«" + place + "»")
                .toList();
        var grounds = FromKit.grounds(new Remark(reason, List.copyOf(places)));

        for (var language : Language.values()) {
            var text = Texts.in(language).because(grounds);
            assertThat(text).doesNotContain("{");
            assertThat(places).allMatch(text::contains);
        }
    }

    @Test
    void figuresTimesAndOtherTextsAreOfTheSameLanguage() {
        var german = Texts.in(Language.DE);

        assertThat(german.because(FromKit.grounds(Remark.of(Reason.TOO_LONG, "ref", 1_000))))
                .isEqualTo("ref hat mehr als 1.000 Zeichen");
        assertThat(german.because(FromKit.grounds(Remark.of(Reason.EXPIRED, Instant.EPOCH))))
                .isEqualTo("Abgelaufen am 01.01.1970, 00:00 UTC");
        assertThat(german.because(FromKit.grounds(Remark.of(Reason.OPEN_QUOTE, Remark.of(Reason.HEADER)))))
                .startsWith("Die Kopfzeile hat ein Anführungszeichen");
        assertThat(german.because(FromKit.grounds(
                        Remark.of(Reason.NO_COLUMN, List.of(Remark.of(Reason.RENAME, "email", "mail"), "ref")))))
                .isEqualTo("In der Kopfzeile fehlt email (benennen Sie mail um), ref");
    }

    private static List<String> placesIn(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).toList();
    }
}
