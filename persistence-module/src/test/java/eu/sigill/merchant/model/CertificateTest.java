package eu.sigill.merchant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-11-21");
    private static final LocalDate LAST = LocalDate.parse("2027-11-20");

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2027-11-20",
        "2027-01-01, 2027-12-31",
        "2027-03-01, 2028-02-29",
        "2028-02-28, 2029-02-27",
        "2028-02-29, 2029-02-28",
        "2028-03-01, 2029-02-28"
    })
    void isUsuallyGrantedForAYear(LocalDate first, LocalDate last) {
        assertThat(Certificate.yearFrom(first)).isEqualTo(new Certificate(first, last));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, false", "2026-11-21, true", "2027-05-01, true", "2027-11-20, true", "2027-11-21, false"})
    void holdsFromItsFirstDayToItsLast(LocalDate day, boolean holds) {
        assertThat(new Certificate(FIRST, LAST).holdsOn(day)).isEqualTo(holds);
    }

    @Test
    void mayHoldForADay() {
        assertThat(new Certificate(FIRST, FIRST).holdsOn(FIRST)).isTrue();
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Certificate(FIRST, FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
