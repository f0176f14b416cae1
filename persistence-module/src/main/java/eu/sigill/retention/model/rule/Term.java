package eu.sigill.retention.model.rule;

import eu.sigill.retention.model.bookkeeper.FiscalYears;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Period;

/**
 * How long: one period in years, months or days, and from which day it counts.
 *
 * @param length as ISO 8601 writes it, such as {@code P8Y}
 */
@Embeddable
public record Term(
        @Column(name = "period", updatable = false) String length,

        @Enumerated(EnumType.STRING) @Column(name = "rounding", updatable = false)
        Rounding rounding) {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate NO_LATER = ANY_DAY.plusYears(100);

    /** Leap years and business years that moved lie within these. */
    private static final LocalDate FIRST_COMPARED = LocalDate.of(1996, 1, 1);

    private static final int COMPARED_YEARS = 40;

    public Term {
        var end = ANY_DAY.plus(Period.parse(length));
        if (!end.isAfter(ANY_DAY)
                || end.isAfter(NO_LATER)
                || Period.parse(length).isNegative()) {
            throw new IllegalArgumentException("a period lasts from a day to a hundred years");
        }
    }

    public static Term of(Period period, Rounding rounding) {
        return new Term(period.toString(), rounding);
    }

    public Period period() {
        return Period.parse(length);
    }

    /** The first day on which what the event started may be gone. */
    public LocalDate endsOn(LocalDate event, FiscalYears years) {
        return rounding.begin(event, years).plus(period());
    }

    /** Whether somewhere this ends earlier than the other, so that a change to it makes data due that were not. */
    public boolean isEverShorterThan(Term other, FiscalYears years) {
        return FIRST_COMPARED
                .datesUntil(FIRST_COMPARED.plusYears(COMPARED_YEARS))
                .anyMatch(day -> endsOn(day, years).isBefore(other.endsOn(day, years)));
    }
}
