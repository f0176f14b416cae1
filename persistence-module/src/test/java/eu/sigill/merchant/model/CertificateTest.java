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

    @Test
    void isUsuallyGrantedForAYear() {
        assertThat(Certificate.yearFrom(FIRST)).isEqualTo(new Certificate(FIRST, LAST));
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
