package eu.sigill.link.kit.rule;

/**
 * Whether a text looks like an e-mail address.
 *
 * <p>It must have a local part, one @ and a domain, without white space, control characters or the marks that separate
 * addresses in a list. More is not asked: whether an address exists, only a mail can tell.
 */
final class EmailShape {
    /** Those of ASCII: looked up, since every character of every row is asked for. */
    private static final boolean[] FOREIGN = foreign();

    private EmailShape() {}

    static boolean fits(CharSequence text) {
        int at = -1;
        char before = '.';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isForeign(c) || (c == '@' && at >= 0) || (c == '.' && before == '.' && at >= 0)) {
                return false;
            }
            before = c == '@' ? '.' : c; // neither the domain nor a label of it begins with a dot
            at = c == '@' ? i : at;
        }
        return at > 0 && before != '.';
    }

    private static boolean isForeign(char c) {
        return c < FOREIGN.length ? FOREIGN[c] : Character.isISOControl(c) || OrderRules.isSpace(c);
    }

    private static boolean[] foreign() {
        var foreign = new boolean[0x80];
        for (char c = 0; c < foreign.length; c++) {
            foreign[c] = c <= ' ' || c == 0x7f || "<>()[],;:\"\\".indexOf(c) >= 0;
        }
        return foreign;
    }
}
