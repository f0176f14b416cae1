package eu.sigill.retention.model.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Pattern;

/** One kind of data: the room that keeps it and what it is, such as {@code purchase.order}. */
@Embeddable
public record DataKind(
        @Column(name = "kind", updatable = false) String value) {

    private static final Pattern FORM = Pattern.compile("any|[a-z]{2,20}\\.[a-z]{2,20}");

    /** Whatever kind has records of a rule's class. */
    public static final DataKind ANY = new DataKind("any");

    public DataKind {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a kind of data is named by its room, a dot and one word");
        }
    }

    /** Empty if the text names no kind. */
    public static Optional<DataKind> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DataKind(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
