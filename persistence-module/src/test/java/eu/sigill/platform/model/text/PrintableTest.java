package eu.sigill.platform.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Lindgren & Daughters", "<b>", "ספרים\u200f 7", "書店 💌"})
    void isWhatPeopleWrite(String text) {
        assertThat(Printable.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\r\nb", "a\tb", "\u0085", "\u202eskoob", "a\u202a", "\u2066a", "a\u2069"})
    void isNotWhatMovesItsNeighbours(String text) {
        assertThat(Printable.is(text)).isFalse();
    }
}
