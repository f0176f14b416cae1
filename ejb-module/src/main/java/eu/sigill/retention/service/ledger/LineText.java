package eu.sigill.retention.service.ledger;

import eu.sigill.retention.model.ledger.LineType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * The text of a line: a JSON object whose members stand in the order in which they were added.
 *
 * <p>Names and values are codes, dates, numbers and ids of our own making, so that none needs escaping; whatever else
 * somebody adds is refused.
 */
public final class LineText {

    private final StringBuilder text = new StringBuilder();

    private final LineType type;

    private LineText(LineType type) {
        this.type = type;
        add("type", type.name());
    }

    public static LineText of(LineType type) {
        return new LineText(type);
    }

    public LineText add(String name, Object value) {
        return member(name, quoted(value));
    }

    public LineText add(String name, long value) {
        return member(name, Long.toString(value));
    }

    public LineText add(String name, Collection<?> values) {
        return member(
                name, values.stream().map(LineText::quoted).toList().toString().replace(", ", ","));
    }

    private LineText member(String name, String value) {
        text.append(",\"").append(name).append("\":").append(value);
        return this;
    }

    private static String quoted(Object value) {
        var plain = value.toString();
        if (!plain.chars().allMatch(LineText::isPlain)) {
            throw new IllegalArgumentException("the ledger holds codes, dates, numbers and ids only");
        }
        return '"' + plain + '"';
    }

    private static boolean isPlain(int c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || "-_.:+=/".indexOf(c) >= 0;
    }

    LineType type() {
        return type;
    }

    /** The whole line but its hash. */
    String at(long seq, Instant now) {
        return "{\"seq\":" + seq + ",\"at\":\"" + now.truncatedTo(ChronoUnit.MILLIS) + '"' + text + '}';
    }
}
