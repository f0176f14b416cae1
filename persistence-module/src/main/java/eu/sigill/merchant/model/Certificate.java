package eu.sigill.merchant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a shop was audited and may show the mark, from its first day to its last.
 *
 * @param validTo the last day on which it holds
 */
@Embeddable
public record Certificate(
        @Column(name = "certified_from") LocalDate validFrom,
        @Column(name = "certified_to") LocalDate validTo) {

    public Certificate {
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("a certificate does not end before it begins");
        }
    }

    /** The usual one: a year from this day, whose last day is the one before this day comes again. */
    public static Certificate yearFrom(LocalDate day) {
        var again = day.plusYears(1);
        var comesAgain =
                again.getDayOfMonth() == day.getDayOfMonth(); // 29 February does not, and 28 February is the last
        return new Certificate(day, comesAgain ? again.minusDays(1) : again);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }
}
