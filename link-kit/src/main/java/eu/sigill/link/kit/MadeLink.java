package eu.sigill.link.kit;

import java.util.List;

/** A finished link. Whoever holds it can open the form that it prefills, so it prints as its length only. */
public record MadeLink(String link, List<String> warnings) {

    /** Some mail programs cut links that are longer than this. */
    public static final int SAFE_LENGTH = 2_000;

    public MadeLink {
        warnings = List.copyOf(warnings);
    }

    static MadeLink of(String link) {
        return new MadeLink(link, link.length() > SAFE_LENGTH ? List.of(tooLong(link.length())) : List.of());
    }

    /** What to tell about a link that is longer than {@link #SAFE_LENGTH}. */
    public static String tooLong(int length) {
        return "the link has %d characters; some mail programs cut links longer than %d".formatted(length, SAFE_LENGTH);
    }

    /** The number of characters. */
    public int length() {
        return link.length();
    }

    @Override
    public String toString() {
        return "MadeLink[" + length() + " characters]";
    }
}
