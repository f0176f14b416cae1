package eu.sigill.merchant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/** A shop's public id: {@code X} and 32 capital letters or digits, the form that shop plugins have a field for. */
@Embeddable
public record ShopId(@Column(name = "id", updatable = false) String value) {

    private static final Pattern FORM = Pattern.compile("X[A-Z0-9]{32}");
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public ShopId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a shop id is an X and 32 capital letters or digits");
        }
    }

    public static ShopId next() {
        var text = new StringBuilder("X");
        for (var i = 0; i < 32; i++) {
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new ShopId(text.toString());
    }

    /** Reads what {@link #toString} wrote. */
    public static ShopId fromString(String text) {
        return new ShopId(text);
    }

    /** Empty if the text is no shop id. */
    public static Optional<ShopId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ShopId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
