package eu.sigill.link.kit.rule;

/**
 * Whether a text looks like an e-mail address.
 *
 * <p>It must have a local part, one @ and a domain, without white space, control characters or the marks that separate
 * addresses in a list. More is not asked: whether an address exists, only a mail can tell.
 */
final class EmailShape {
    /** What in ASCII stands for itself, which nearly every character of every row and link does: they are looked up. */
    private static final boolean[] PLAIN = plain();

    private EmailShape() {}

    static boolean fits(CharSequence text) {
        int length = text.length();
        int at = -1;
        int label = 0; // where the one at hand begins
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < PLAIN.length && PLAIN[c]) {
                continue;
            }
            boolean divides = c == '@' || c == '.';
            if (divides ? at >= 0 && (c == '@' || i == label) : isForeign(c)) {
                return false;
            }
            at = c == '@' ? i : at;
            label = divides ? i + 1 : label;
        }
        return at > 0 && label < length;
    }

    private static boolean isForeign(char c) {
        return "<>()[],;:\"\\".indexOf(c) >= 0 || Character.isISOControl(c) || OrderRules.isSpace(c);
    }

    private static boolean[] plain() {
        var plain = new boolean[0x80];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = c != '@' && c != '.' && !isForeign(c);
        }
        return plain;
    }
}
