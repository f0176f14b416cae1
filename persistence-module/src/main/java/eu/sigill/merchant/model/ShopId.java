package eu.sigill.merchant.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.util.Optional;

/** A shop's public id: {@code X} and 32 capital letters or digits, the form that shop plugins have a field for. */
@Embeddable
public record ShopId(@Column(name = "id", updatable = false) String value) {

    private static final int LENGTH = 33;
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public ShopId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("a shop id is an X and 32 capital letters or digits");
        }
    }

    public static ShopId next() {
        var text = new StringBuilder("X");
        for (var i = 1; i < LENGTH; i++) {
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
        return isOne(text) ? Optional.of(new ShopId(text)) : Optional.empty();
    }

    /** By hand, since whatever a page asks begins with its shop: a pattern takes ten times as long. */
    private static boolean isOne(String text) {
        var one = text.length() == LENGTH && text.charAt(0) == 'X';
        for (var i = 1; one && i < LENGTH; i++) {
            var sign = text.charAt(i);
            one = (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
        }
        return one;
    }

    @Override
    public String toString() {
        return value;
    }
}
