package eu.sigill.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a buyer wrote, in plain text; may be empty, for stars can stand alone. */
@Embeddable
public record ReviewText(@Column(name = "text") String value) {

    /** Longest text, in characters. */
    public static final int LONGEST = 4000;

    public ReviewText {
        value = cleaned(value);
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("a review has at most " + LONGEST + " characters");
        }
    }

    /** One kind of line end, and no other control characters: they are of no use to readers, and of some to forgers. */
    private static String cleaned(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        var kept = new StringBuilder(lines.length());
        lines.codePoints()
                .filter(c -> c == '\n' || (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE))
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    @Override
    public String toString() {
        return "ReviewText[" + value.length() + " characters]";
    }
}
