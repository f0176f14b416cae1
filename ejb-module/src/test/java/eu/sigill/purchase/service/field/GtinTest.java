package eu.sigill.purchase.service.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {

    @ParameterizedTest
    @ValueSource(strings = {"96385074", "036000291452", "4006381333931", "10614141000415"})
    void showsOneWrongDigitWhereverItIs(String digits) {
        assertThat(Gtin.parse(digits)).map(Gtin::digits).contains(digits);

        for (var at = 0; at < digits.length(); at++) {
            var wrong = new StringBuilder(digits);
            wrong.setCharAt(at, (char) ('0' + (digits.charAt(at) - '0' + 1) % 10));
            assertThat(Gtin.parse(wrong.toString())).as(wrong.toString()).isEmpty();
        }
    }

    @Test
    void mayHaveBlanksOnPaper() {
        assertThat(Gtin.parse("4 006381 333931")).contains(new Gtin("4006381333931"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00096385074", "400638133393X", "٤٠٠٦٣٨١٣٣٣٩٣١", "4 006381 333931"})
    void cannotBeWrong(String digits) {
        assertThatThrownBy(() -> new Gtin(digits)).isInstanceOf(IllegalArgumentException.class);
    }
}
