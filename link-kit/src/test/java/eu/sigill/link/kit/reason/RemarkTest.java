package eu.sigill.link.kit.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemarkTest {

    @Test
    void readsAsAnEnglishSentence() {
        assertThat(Remark.of(Reason.TOO_LONG, "ref", 1_000)).hasToString("ref is longer than 1,000 characters");
        assertThat(Remark.of(Reason.EXPIRED, Instant.EPOCH)).hasToString("expired at 1970-01-01T00:00:00Z");
    }

    @Test
    void isFilledByOthersAndByLists() {
        var mail = Remark.of(Reason.RENAME, "email", "mail");

        assertThat(Remark.of(Reason.NO_COLUMN, List.of(mail, "ref")))
                .hasToString("the header has no column email (rename mail), ref");
    }

    @Test
    void leavesBracesInANameAsTheyAre() {
        assertThat(Remark.of(Reason.RENAME, "{1}", "$0")).hasToString("{1} (rename $0)");
    }

    @Test
    void knowsWhatItIsAbout() {
        var broken = Remark.of(Reason.OPEN_QUOTE, Remark.of(Reason.ROW));

        assertThat(broken.subject()).isEqualTo("the row");
        assertThat(broken.about(Remark.of(Reason.HEADER))).hasToString("the header has a quote that is not closed");
        assertThat(Remark.of(Reason.EMPTY_INPUT).subject()).isEmpty();
    }

    @Test
    void hasAllItsPlacesFilledByWhatCanBeTold() {
        assertThatThrownBy(() -> Remark.of(Reason.MISSING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Remark.of(Reason.EMPTY_INPUT, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Remark.of(Reason.MISSING, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Remark.of(Reason.NO_COLUMN, List.of('x')))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aSentenceCountsItsPlacesFromNought(Reason reason) {
        var english = reason.english();

        assertThat(IntStream.range(0, reason.places()))
                .allSatisfy(place -> assertThat(english).contains("{" + place + "}"));
        assertThat(english.replaceAll("\\{\\d}", "")).doesNotContain("{", "}");
    }
}
