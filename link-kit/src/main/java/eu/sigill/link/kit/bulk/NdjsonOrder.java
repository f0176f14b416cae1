package eu.sigill.link.kit.bulk;

import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.json.BrokenJson;
import eu.sigill.link.kit.open.FieldReader;
import eu.sigill.link.kit.open.ShutLink;
import eu.sigill.link.kit.open.StrictUtf8;
import eu.sigill.link.kit.rule.FieldNames;
import java.util.regex.Pattern;

/** Reads orders from lines of JSON; stricter about names than an opener, since here somebody can still mend them. */
final class NdjsonOrder {

    private static final Pattern PRESENTABLE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    private final boolean ignoreUnknown;

    NdjsonOrder(boolean ignoreUnknown) {
        this.ignoreUnknown = ignoreUnknown;
    }

    /** The order on a line; throws InvalidOrder if there is none. */
    Order read(byte[] bytes, int from, int length) {
        var reader = reader(bytes, from, length);
        if (reader.remarks().strangers().contains("link")) {
            throw new InvalidOrder("link", "is there already; the output gets one");
        }
        if (!ignoreUnknown) {
            reader.remarks().strangers().forEach(NdjsonOrder::refuse);
        }
        try {
            return reader.order();
        } catch (ShutLink e) {
            var first = reader.remarks().faults().getFirst();
            throw new InvalidOrder(first.field(), first.reason());
        }
    }

    private static FieldReader reader(byte[] bytes, int from, int length) {
        if (!StrictUtf8.isIn(bytes, from, length)) {
            throw new InvalidOrder("the row", "is not UTF-8");
        }
        try {
            return FieldReader.ofOrder(bytes, from, length);
        } catch (BrokenJson e) {
            throw new InvalidOrder("the row", "is " + e.getMessage());
        }
    }

    private static void refuse(String name) {
        var shown = PRESENTABLE.matcher(name).matches() ? name : "a field";
        var meant = FieldNames.meantBy(name);
        var hint = meant == null ? "is none of " + String.join(", ", FieldNames.ALL) : "is unknown; write " + meant;
        throw new InvalidOrder(shown, hint);
    }
}
