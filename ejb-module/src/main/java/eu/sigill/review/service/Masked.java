package eu.sigill.review.service;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows somebody enough to know themselves, and others too little to know them. */
final class Masked {

    private static final String REST = "•••";

    /**
     * All that parts words, and what turns the order of letters; {@code \s} alone would miss the blanks that do not break a
     * line.
     */
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]+");

    /** Scripts in which people write their whole name as one word. */
    private static final Set<UnicodeScript> UNPARTED =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private Masked() {}

    /** {@code maria@lezer.example} becomes {@code m•••@l•••.example}. */
    static String email(String address) {
        var at = address.lastIndexOf('@');
        var domain = address.substring(at + 1);
        var dot = domain.lastIndexOf('.');
        var end = dot < 0 ? "" : domain.substring(dot);
        return first(address.substring(0, at)) + REST + "@" + first(domain) + REST + end;
    }

    /** {@code Maria Jansen-de Vries} becomes {@code Maria V.}; of one word the word stays, of an address its mask. */
    static String name(String whole) {
        var words = BLANKS.splitAsStream(whole)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (whole.indexOf('@') > 0 || words.isEmpty()) {
            return REST;
        }
        var given = shortened(words.getFirst());
        if (words.size() > 1) {
            return given + " " + first(lettersOf(words.getLast())) + ".";
        }
        return isWholeName(given) ? first(lettersOf(given)) + REST : given;
    }

    private static boolean isWholeName(String word) {
        return word.codePoints().mapToObj(UnicodeScript::of).anyMatch(UNPARTED::contains);
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : new String(Character.toChars(text.codePointAt(0)));
    }

    private static String lettersOf(String word) {
        return word.codePoints()
                .dropWhile(c -> !Character.isLetterOrDigit(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String shortened(String word) {
        return word.codePoints().limit(40).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
