package eu.sigill.retention.model.bookkeeper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearsTest {

    /** Calendar years until 2025, then eighteen months until 30 June 2027, then years to the end of June. */
    private static final FiscalYears MOVED = new FiscalYears(
            MonthDay.of(12, 31),
            List.of(new FiscalYears.Moved(LocalDate.parse("2026-01-01"), LocalDate.parse("2027-06-30"))));

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 2025-12-31",
        "2026-01-01, 2027-06-30",
        "2026-12-31, 2027-06-30",
        "2027-06-30, 2027-06-30",
        "2027-07-01, 2028-06-30",
    })
    void mayHaveOneThatIsLonger(LocalDate day, LocalDate end) {
        assertThat(MOVED.endOf(day)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 2024-02-29", "2024-03-01, 2025-02-28", "2027-03-01, 2028-02-29", "2027-02-28, 2027-02-28"})
    void mayEndWithFebruary(LocalDate day, LocalDate end) {
        assertThat(FiscalYears.endingOn(MonthDay.of(2, 29)).endOf(day)).isEqualTo(end);
    }

    @Test
    void neverEndEarlierForALaterDay() {
        for (var years : List.of(MOVED, FiscalYears.CALENDAR, FiscalYears.endingOn(MonthDay.of(2, 29)))) {
            var last = LocalDate.MIN;
            for (var day = LocalDate.parse("2023-01-01"); day.getYear() < 2030; day = day.plusDays(1)) {
                assertThat(years.endOf(day)).isAfterOrEqualTo(last).isAfterOrEqualTo(day);
                last = years.endOf(day);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-12-31, begins the day after",
        "2026-01-01, 2025-12-31, follow each other",
        "2026-01-01, 2027-07-02, at most 18 months",
    })
    void followEachOther(LocalDate first, LocalDate last, String why) {
        var move = List.of(new FiscalYears.Moved(first, last));

        assertThatThrownBy(() -> new FiscalYears(MonthDay.of(12, 31), move))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
