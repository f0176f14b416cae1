package eu.sigill.purchase.service.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an order costs: nothing or more, with two decimals, in whatever currency. */
public record Amount(BigDecimal value) {

    private static final int DECIMALS = 2;
    private static final Pattern PLAIN = Pattern.compile("[0-9]+\\.[0-9]{2}");

    /** The dot of an abbreviated currency, as in {@code 59,90 kr.}, is no mark of a number. */
    private static final Pattern NOISE = Pattern.compile("[\\p{L}\\p{M}]+\\.?|[\\p{Sc}\\p{IsWhite_Space}'‘’]");

    /** The bounds keep a page from making us count for hours. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,30})?");

    public Amount {
        if (value.signum() < 0 || value.scale() != DECIMALS) {
            throw new IllegalArgumentException("an amount is not negative and has two decimals");
        }
    }

    public static Amount of(long units) {
        return new Amount(BigDecimal.valueOf(units).setScale(DECIMALS));
    }

    /** The amount that shops in any country mean by a text, half a cent rounded up. */
    public static Optional<Amount> parse(String text) {
        var number = withPointOnly(NOISE.matcher(text).replaceAll(""));
        return NUMBER.matcher(number).matches()
                ? Optional.of(new Amount(new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_UP)))
                : Optional.empty();
    }

    /** The last mark is the decimal one; the other kind groups. One that stands twice can be neither, and stays. */
    private static String withPointOnly(String text) {
        var at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (at < 0) {
            return text;
        }
        var grouping = text.charAt(at) == '.' ? "," : ".";
        return text.substring(0, at).replace(grouping, "") + "." + text.substring(at + 1);
    }

    /** Whether a text is an amount as programs write it. */
    public static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    public Amount atMost(Amount cap) {
        return isMoreThan(cap) ? cap : this;
    }

    public boolean isMoreThan(Amount other) {
        return value.compareTo(other.value) > 0;
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
