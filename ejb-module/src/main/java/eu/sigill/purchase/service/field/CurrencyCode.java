package eu.sigill.purchase.service.field;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A currency that people pay with, by its three letters (ISO 4217). */
public record CurrencyCode(String code) {

    /** One list for the browser's reader too: what one Java or one browser knows, another does not yet or no more. */
    private static final Set<String> KNOWN = known();

    public CurrencyCode {
        if (!KNOWN.contains(code)) {
            throw new IllegalArgumentException("not a known currency");
        }
    }

    /** The currency that a text is, in whatever case. */
    public static Optional<CurrencyCode> parse(String text) {
        return Optional.of(upper(text)).filter(KNOWN::contains).map(CurrencyCode::new);
    }

    public static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static Set<String> known() {
        try (var list = Objects.requireNonNull(CurrencyCode.class.getResourceAsStream("currencies.txt"))) {
            return Set.of(new String(list.readAllBytes(), US_ASCII).strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
