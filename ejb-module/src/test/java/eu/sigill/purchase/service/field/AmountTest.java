package eu.sigill.purchase.service.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @Test
    void isReadAsItIsWritten() {
        amounts().forEach(amount -> assertThat(Amount.parse(amount.toString())).contains(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE", "de-CH", "fr-FR", "nl-NL", "pl-PL", "sv-SE", "da-DK", "de-AT", "en-IN"})
    void isTheSameInEveryCountry(String country) {
        var format = new DecimalFormat("#,##0.00 ¤", DecimalFormatSymbols.getInstance(Locale.forLanguageTag(country)));

        amounts()
                .forEach(amount ->
                        assertThat(Amount.parse(format.format(amount.value()))).contains(amount));
    }

    @ParameterizedTest
    @CsvSource({"0.004, 0.00", "0.005, 0.01", "10.0049999, 10.00", "99.995, 100.00", "59.9, 59.90", "7, 7.00"})
    void hasTwoDecimalsHalfUp(String text, String amount) {
        assertThat(Amount.parse(text)).map(Amount::toString).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", ",", ".5", "5.", "1.2.3", "1,2,3", "1,234.5.6", "-1", "+1", "1-2", "(1.00)", "1/2"})
    void isNotGuessed(String text) {
        assertThat(Amount.parse(text)).isEmpty();
    }

    @Test
    void keepsNobodyCounting() {
        assertThat(Amount.parse("9".repeat(1_000_000))).isEmpty();
        assertThat(Amount.parse("1." + "9".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99.99, 99.99", "100.00, 100.00", "100.01, 100.00"})
    void isCapped(String amount, String capped) {
        assertThat(Amount.parse(amount).orElseThrow().atMost(Amount.of(100))).hasToString(capped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1", "1.000"})
    void cannotBeWrong(String value) {
        assertThatThrownBy(() -> new Amount(new BigDecimal(value))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Amounts of every size, the same ones in every run. */
    private static java.util.stream.Stream<Amount> amounts() {
        return LongStream.iterate(1, cents -> cents < 100_000_000_000_000_000L, cents -> cents * 7 + 3)
                .mapToObj(cents -> new Amount(BigDecimal.valueOf(cents, 2)));
    }
}
