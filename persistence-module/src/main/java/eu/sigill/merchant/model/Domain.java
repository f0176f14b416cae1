package eu.sigill.merchant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A shop's address on the net, such as {@code boekhandel.example}: lower-case, ASCII, at least two labels, the last of them no
 * number.
 *
 * <p>Names with other letters are written in their ASCII form ({@code xn--…}, RFC 5891), as browsers send them.
 */
@Embeddable
public record Domain(@Column(name = "domain") String value) {

    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+(?!\\d+$)" + LABEL);
    private static final int LONGEST = 253;

    public Domain {
        if (value.length() > LONGEST || !DOMAIN.matcher(value).matches()) {
            throw new IllegalArgumentException("a domain looks like shop.example");
        }
    }

    /** As somebody wrote it, in any case; empty if it is no domain. */
    public static Optional<Domain> parse(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.length() <= LONGEST && DOMAIN.matcher(plain).matches()
                ? Optional.of(new Domain(plain))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
