package eu.sigill.purchase.service.field;

import java.util.Optional;
import java.util.regex.Pattern;

/** An article's number all over the world: 8, 12, 13 or 14 digits, the last of which checks the others. */
public record Gtin(String digits) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{8}|[0-9]{12,14}");

    public Gtin {
        if (!checks(digits)) {
            throw new IllegalArgumentException("not a GTIN");
        }
    }

    public static Optional<Gtin> parse(String text) {
        return Optional.of(withoutBlanks(text)).filter(Gtin::checks).map(Gtin::new);
    }

    public static String withoutBlanks(String text) {
        return text.replace(" ", "");
    }

    private static boolean checks(String digits) {
        return DIGITS.matcher(digits).matches() && weighed(digits) % 10 == 0;
    }

    /** From the right, digits count once and three times in turn. */
    private static int weighed(String digits) {
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            var digit = digits.charAt(digits.length() - 1 - at) - '0';
            sum += at % 2 == 0 ? digit : 3 * digit;
        }
        return sum;
    }

    @Override
    public String toString() {
        return digits;
    }
}
