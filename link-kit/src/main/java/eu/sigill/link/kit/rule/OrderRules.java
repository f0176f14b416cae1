package eu.sigill.link.kit.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the fields of a link must be like to be accepted from anybody. */
public final class OrderRules {

    /** The greatest number of characters in email, name and ref. */
    public static final int MAX_CHARACTERS = 1_000;

    private OrderRules() {}

    /** The first fault of these fields, or null. */
    public static @Nullable Fault fault(
            @Nullable CharSequence email,
            @Nullable CharSequence name,
            @Nullable CharSequence ref,
            List<? extends @Nullable CharSequence> skus,
            List<? extends @Nullable CharSequence> tags) {
        var reason = emailFault(email);
        if (reason != null) {
            return new Fault("email", reason);
        }
        reason = textFault(name);
        if (reason != null) {
            return new Fault("name", reason);
        }
        reason = textFault(ref);
        return reason != null ? new Fault("ref", reason) : listFault(skus, tags);
    }

    private static @Nullable Fault listFault(
            List<? extends @Nullable CharSequence> skus, List<? extends @Nullable CharSequence> tags) {
        for (int i = 0; i < skus.size(); i++) { // by index, for a million rows need no iterators
            if (isEmpty(skus.get(i))) {
                return new Fault("skus", "has an empty entry");
            }
        }
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            if (isEmpty(tag)) {
                return new Fault("tags", "has an empty entry");
            }
            if (hasSpace(tag)) {
                return new Fault("tags", "has an entry with white space");
            }
        }
        return null;
    }

    private static @Nullable String textFault(@Nullable CharSequence text) {
        if (text == null) {
            return "is missing";
        }
        if (isBlank(text)) {
            return "is empty";
        }
        // A character beyond the basic plane counts once, as a reader would count it.
        boolean tooLong =
                text.length() > MAX_CHARACTERS && Character.codePointCount(text, 0, text.length()) > MAX_CHARACTERS;
        return tooLong ? "is longer than 1,000 characters" : null;
    }

    private static @Nullable String emailFault(@Nullable CharSequence email) {
        var reason = textFault(email);
        if (reason != null || email == null) {
            return reason;
        }
        return EmailShape.fits(email) ? null : "is not an e-mail address";
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
