package eu.sigill.retention.service.bookkeeper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.retention.model.bookkeeper.FiscalYears;
import eu.sigill.retention.model.rule.OperatorType;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftBookkeeperTest {

    @Test
    void takesYearsInWhateverOrderTheyStand() {
        var draft = new DraftBookkeeper(
                "INSURER", "12-31", List.of(year("2025-04-01", "2026-09-30"), year("2024-01-01", "2025-03-31")));

        assertThat(draft.type()).isEqualTo(OperatorType.INSURER);
        assertThat(draft.years().usualEnd()).isEqualTo(MonthDay.of(12, 31));
        assertThat(draft.years().moves())
                .extracting(FiscalYears.Moved::firstDay)
                .containsExactly(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-04-01"));
    }

    @ParameterizedTest
    @CsvSource({"ANY", "BANK", "Handelaar", "''"})
    void isATraderOrAnInsurer(String type) {
        assertRefused("operatorType", type, () -> new DraftBookkeeper(type, "12-31", List.of()).type());
    }

    @ParameterizedTest
    @CsvSource({"02-30", "13-01", "12-xx", "12-", "--12-31"})
    void hasYearsThatEndOnADay(String end) {
        assertRefused("yearEnd", end, () -> new DraftBookkeeper("TRADER", end, List.of()).years());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2025-09-30", // 21 months
        "2024-02-01, 2024-12-31", // no year ended the day before
        "2024-01-01, 2023-12-31",
        "2024-01-01, ''",
        "'', 2024-12-31",
        "soon, later"
    })
    void hasYearsThatFollowEachOther(String first, String last) {
        assertRefused(
                "movedYears", first, () -> new DraftBookkeeper("TRADER", "12-31", List.of(year(first, last))).years());
    }

    private static DraftBookkeeper.Year year(String first, String last) {
        return new DraftBookkeeper.Year(first, last);
    }

    private static void assertRefused(String field, String value, Runnable asking) {
        assertThatThrownBy(asking::run).isInstanceOfSatisfying(InvalidField.class, no -> {
            assertThat(no.field()).contains(field);
            if (value.length() > 3 && !value.equals("12-31")) {
                assertThat(no.sentence()).doesNotContain(value);
            }
        });
    }
}
