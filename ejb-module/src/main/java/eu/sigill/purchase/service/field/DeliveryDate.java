package eu.sigill.purchase.service.field;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day on which an order is expected to arrive. */
public record DeliveryDate(LocalDate day) {

    private static final Pattern EUROPEAN = Pattern.compile("\\A([0-9]{2})([./])([0-9]{2})\\2([0-9]{4})\\z");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

    public DeliveryDate {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("a year has four digits and begins with 1");
        }
    }

    /** Takes {@code 2026-11-30}, {@code 30.11.2026} and {@code 30/11/2026}. */
    public static Optional<DeliveryDate> parse(String text) {
        var plain = EUROPEAN.matcher(text).replaceFirst("$4-$3-$1");
        try {
            return PLAIN.matcher(plain).matches()
                    ? Optional.of(LocalDate.parse(plain, EXACT))
                            .filter(day -> day.getYear() > 0)
                            .map(DeliveryDate::new)
                    : Optional.empty();
        } catch (DateTimeParseException e) { // the calendar has no such day
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return day.toString();
    }
}
