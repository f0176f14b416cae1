package eu.sigill.link.kit.bulk;

import eu.sigill.link.kit.InvalidOrder;
import eu.sigill.link.kit.Order;
import eu.sigill.link.kit.json.BrokenJson;
import eu.sigill.link.kit.open.FieldReader;
import eu.sigill.link.kit.open.ShutLink;
import eu.sigill.link.kit.open.StrictUtf8;
import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.kit.rule.FieldNames;
import java.util.regex.Pattern;

/** Reads orders from lines of JSON; stricter about names than an opener, since here somebody can still mend them. */
final class NdjsonOrder {

    private static final Pattern PRESENTABLE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    private static final Remark ROW = Remark.of(Reason.ROW);

    private final boolean ignoreUnknown;

    NdjsonOrder(boolean ignoreUnknown) {
        this.ignoreUnknown = ignoreUnknown;
    }

    /** The order on a line; throws InvalidOrder if there is none. */
    Order read(byte[] bytes, int from, int length) {
        var reader = reader(bytes, from, length);
        if (reader.remarks().strangers().contains("link")) {
            throw new InvalidOrder(Remark.of(Reason.LINK_THERE, "link"));
        }
        if (!ignoreUnknown) {
            reader.remarks().strangers().forEach(NdjsonOrder::refuse);
        }
        try {
            return reader.order();
        } catch (ShutLink e) {
            throw new InvalidOrder(reader.remarks().faults().getFirst());
        }
    }

    private static FieldReader reader(byte[] bytes, int from, int length) {
        if (!StrictUtf8.isIn(bytes, from, length)) {
            throw new InvalidOrder(Remark.of(Reason.NO_UTF8, ROW));
        }
        try {
            return FieldReader.ofOrder(bytes, from, length);
        } catch (BrokenJson e) {
            throw new InvalidOrder(Remark.of(Reason.NO_JSON, ROW, Integer.toString(e.position())));
        }
    }

    private static void refuse(String name) {
        var shown = PRESENTABLE.matcher(name).matches() ? name : Remark.of(Reason.FIELD);
        var meant = FieldNames.meantBy(name);
        throw new InvalidOrder(
                meant == null
                        ? Remark.of(Reason.UNKNOWN_FIELD, shown, FieldNames.ALL)
                        : Remark.of(Reason.MISTAKEN_FIELD, shown, meant));
    }
}
