package eu.sigill.link.kit.rule;

import eu.sigill.link.kit.reason.Reason;
import eu.sigill.link.kit.reason.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the fields of a link must be like to be accepted from anybody. */
public final class OrderRules {

    /** The greatest number of characters in email, name and ref. */
    public static final int MAX_CHARACTERS = 1_000;

    private OrderRules() {}

    /** The first fault of these fields, or null. */
    public static @Nullable Remark fault(
            @Nullable CharSequence email,
            @Nullable CharSequence name,
            @Nullable CharSequence ref,
            List<? extends @Nullable CharSequence> skus,
            List<? extends @Nullable CharSequence> tags) {
        var reason = emailFault(email);
        if (reason != null) {
            return remark("email", reason);
        }
        reason = textFault(name);
        if (reason != null) {
            return remark("name", reason);
        }
        reason = textFault(ref);
        return reason != null ? remark("ref", reason) : listFault(skus, tags);
    }

    private static Remark remark(String field, Reason reason) {
        return reason == Reason.TOO_LONG ? Remark.of(reason, field, MAX_CHARACTERS) : Remark.of(reason, field);
    }

    private static @Nullable Remark listFault(
            List<? extends @Nullable CharSequence> skus, List<? extends @Nullable CharSequence> tags) {
        for (int i = 0; i < skus.size(); i++) { // by index, for a million rows need no iterators
            if (isEmpty(skus.get(i))) {
                return Remark.of(Reason.EMPTY_ENTRY, "skus");
            }
        }
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            if (isEmpty(tag)) {
                return Remark.of(Reason.EMPTY_ENTRY, "tags");
            }
            if (hasSpace(tag)) {
                return Remark.of(Reason.SPACED_ENTRY, "tags");
            }
        }
        return null;
    }

    private static @Nullable Reason textFault(@Nullable CharSequence text) {
        if (text == null) {
            return Reason.MISSING;
        }
        if (isBlank(text)) {
            return Reason.EMPTY;
        }
        // A character beyond the basic plane counts once, as a reader would count it.
        boolean tooLong =
                text.length() > MAX_CHARACTERS && Character.codePointCount(text, 0, text.length()) > MAX_CHARACTERS;
        return tooLong ? Reason.TOO_LONG : null;
    }

    private static @Nullable Reason emailFault(@Nullable CharSequence email) {
        var reason = textFault(email);
        if (reason != null || email == null) {
            return reason;
        }
        return EmailShape.fits(email) ? null : Reason.NO_ADDRESS;
    }

    private static boolean isEmpty(@Nullable CharSequence text) {
        return text == null || text.isEmpty();
    }

    private static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSpace(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isSpace(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
