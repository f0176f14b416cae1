package eu.sigill.link.kit.row;

/** Whether a spreadsheet would take a text for a formula and run it. */
final class Formula {
    private Formula() {}

    static boolean isIn(CharSequence text) {
        return !text.isEmpty()
                && switch (text.charAt(0)) {
                    case '=', '@', '\t', '\r' -> true;
                    case '+', '-' -> !isHarmless(text);
                    default -> false;
                };
    }

    /** A signed number, a telephone number or a word with a dash before it computes nothing. */
    private static boolean isHarmless(CharSequence text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || (!Character.isLetterOrDigit(c) && "._/ -".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }
}
