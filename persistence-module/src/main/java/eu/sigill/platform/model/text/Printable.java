package eu.sigill.platform.model.text;

/** What prints as itself and leaves alone what stands beside it. */
public final class Printable {

    private Printable() {}

    /** Whether all of it does: no control character, none that turns the order of what follows. */
    public static boolean is(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) || turnsTheOrder(c));
    }

    /** Embeddings, overrides and isolates of the Unicode bidirectional algorithm; the marks of languages may stay. */
    private static boolean turnsTheOrder(int c) {
        return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }
}
