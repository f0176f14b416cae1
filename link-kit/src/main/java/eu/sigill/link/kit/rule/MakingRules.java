package eu.sigill.link.kit.rule;

import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What we ask of an order beyond {@link OrderRules} before we make a link of it.
 *
 * <p>A control character or half a surrogate pair is never meant, and not everyone who opens links copes with it. A
 * replacement character stands where a name has lost a letter, and the link would greet its reader without it.
 */
public final class MakingRules {

    private static final char REPLACEMENT = '\ufffd';

    private MakingRules() {}

    /** The first fault of an order, or null. */
    public static @Nullable Remark fault(OrderText order) {
        var fault = OrderRules.fault(order.email(), order.name(), order.ref(), order.skus(), order.tags());
        if (fault == null) {
            fault = fault("email", order.email());
        }
        if (fault == null) {
            fault = fault("name", order.name());
        }
        if (fault == null) {
            fault = fault("ref", order.ref());
        }
        if (fault == null) {
            fault = fault("skus", order.skus());
        }
        return fault == null ? fault("tags", order.tags()) : fault;
    }

    private static @Nullable Remark fault(String field, List<? extends CharSequence> entries) {
        for (int i = 0; i < entries.size(); i++) {
            var fault = fault(field, entries.get(i));
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable Remark fault(String field, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7f) {
                continue;
            }
            if (Character.isISOControl(c)) {
                return Remark.of(Reason.CONTROL_CHARACTER, field);
            }
            if (c == REPLACEMENT) {
                return Remark.of(Reason.LOST_CHARACTER, field);
            }
            if (Character.isSurrogate(c) && !isPair(text, i++)) {
                return Remark.of(Reason.HALF_CHARACTER, field);
            }
        }
        return null;
    }

    private static boolean isPair(CharSequence text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }
}
