package eu.sigill.retention.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.retention.model.bookkeeper.FiscalYears;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private static final FiscalYears TO_MARCH = FiscalYears.endingOn(MonthDay.of(3, 31));

    @ParameterizedTest
    @EnumSource
    void neverEndsEarlierForALaterEvent(Rounding rounding) {
        var term = Term.of(Period.of(1, 1, 1), rounding);
        var last = LocalDate.MIN;
        for (var day = LocalDate.parse("2023-01-01"); day.getYear() < 2030; day = day.plusDays(1)) {
            assertThat(term.endsOn(day, TO_MARCH)).isAfterOrEqualTo(last).isAfter(day);
            last = term.endsOn(day, TO_MARCH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P0Y", "-P1D", "P-1Y", "P1Y-400D", "P101Y", "P1Y-1D"})
    void lastsLongerThanNothing(String period) {
        assertThatThrownBy(() -> new Term(period, Rounding.DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8", "8Y", "P", "PT1H"})
    void isWrittenAsAPeriod(String text) {
        assertThatThrownBy(() -> new Term(text, Rounding.DAY)).isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void knowsWhetherItIsShorter() {
        var eight = new Term("P8Y", Rounding.CALENDAR_YEAR_END);

        assertThat(eight.isEverShorterThan(new Term("P10Y", Rounding.CALENDAR_YEAR_END), TO_MARCH))
                .isTrue();
        assertThat(eight.isEverShorterThan(new Term("P8Y", Rounding.DAY), TO_MARCH))
                .isFalse();
        assertThat(eight.isEverShorterThan(eight, TO_MARCH)).isFalse();
        // longer from April to December, shorter from January to March
        assertThat(new Term("P8Y", Rounding.FISCAL_YEAR_END).isEverShorterThan(eight, TO_MARCH))
                .isTrue();
    }

    @Test
    void isShorterIfALeapYearMakesItSo() {
        var days = new Term("P365D", Rounding.DAY);
        var year = new Term("P1Y", Rounding.DAY);

        assertThat(days.isEverShorterThan(year, TO_MARCH)).isTrue();
        assertThat(year.isEverShorterThan(days, TO_MARCH)).isFalse();
    }
}
