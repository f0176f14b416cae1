package eu.sigill.retention.web;

import eu.sigill.platform.service.refusal.InvalidField;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days, as programs write them (ISO 8601). */
public final class Days {

    private Days() {}

    public static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidField(field, field + " is a day such as 2026-01-31");
        }
    }

    public static Optional<LocalDate> anyDay(String field, @Nullable String text) {
        return Optional.ofNullable(text).map(there -> day(field, there));
    }

    /** A day of every year, such as 03-31. */
    static Optional<MonthDay> anyMonthDay(String field, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(there -> MonthDay.parse("--" + there));
        } catch (DateTimeParseException e) {
            throw new InvalidField(field, field + " is a month and a day such as 03-31");
        }
    }
}
