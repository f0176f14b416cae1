package eu.sigill.platform.service;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address in the one form in which addresses are compared, digested and looked up: without white space around
 * it, in NFC, in lower case (of no language), the domain in ASCII by UTS #46 as browsers do it (non-transitional).
 *
 * <p>Two spellings of one mailbox become one; nothing else does: dots and what follows a plus stay, since only the
 * mailbox's provider knows what they mean. Quoted local parts, comments, address literals and domains that are numbers
 * are refused, and so is what is longer than mail can carry (RFC 5321, 4.5.3.1: 64 octets before the @, 254 in all).
 *
 * <p>Scripts do the same by {@code trim}, {@code normalize}, {@code toLowerCase}, {@code normalize} again, and the host of a {@code URL}. The file
 * {@code vectors/email-addresses.json} among the tests holds both to it.
 *
 * @param text the normalised address; given in any other form, it is normalised
 */
public record EmailAddress(String text) {

    private static final int MOST_CHARACTERS = 1_000;
    private static final int MOST_LOCAL_OCTETS = 64;
    private static final int MOST_OCTETS = 254;

    /** What String.trim takes away in a browser (ECMAScript, 12.2 and 12.3); Java's strip differs. */
    private static final String SPACE =
            "[\\t-\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+";

    private static final Pattern SPACE_AROUND = Pattern.compile("\\A" + SPACE + "|" + SPACE + "\\z");

    /** As in links: no white space, no control character, none of the marks that separate or quote addresses. */
    private static final Pattern LOCAL_PART =
            Pattern.compile("[^\\x00-\\x20\\x7f-\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029"
                    + "\\u202f\\u205f\\u3000\\x{d800}-\\x{dfff}<>()\\[\\],;:\"\\\\@]+");

    /** Checked before a browser's URL could take a slash, an escape or a port for something else. */
    private static final Pattern TYPED_DOMAIN = Pattern.compile("[a-z0-9.\\-[^\\x00-\\x7f\\x{d800}-\\x{dfff}]]+");

    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN = // a URL takes a last label that is a number for an IP address
            Pattern.compile("(?:" + LABEL + "\\.)*(?!(?:[0-9]+|0x[0-9a-f]*)\\z)" + LABEL);

    private static final IDNA UTS_46 =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    /** Browsers do not look at hyphens (URL standard, domain to ASCII: CheckHyphens false). */
    private static final Set<IDNA.Error> HYPHENS =
            EnumSet.of(IDNA.Error.HYPHEN_3_4, IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN);

    /**
     * Takes an address as somebody typed it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public EmailAddress {
        var normal = normalised(text);
        if (normal == null) {
            throw new IllegalArgumentException("an e-mail address looks like name@mail.example");
        }
        text = normal;
    }

    /** As somebody typed it; empty if no mail could reach it. */
    public static Optional<EmailAddress> parse(String typed) {
        return Optional.ofNullable(normalised(typed)).map(EmailAddress::new);
    }

    /** Nothing of it: an address is printed sooner or later, in a log or an exception. */
    @Override
    public String toString() {
        return "EmailAddress";
    }

    private static @Nullable String normalised(String typed) {
        if (typed.length() > MOST_CHARACTERS) {
            return null;
        }
        var lower = lowerCase(SPACE_AROUND.matcher(typed).replaceAll(""));
        int at = lower.indexOf('@');
        if (at < 1 || !LOCAL_PART.matcher(lower.substring(0, at)).matches()) {
            return null;
        }
        var domain = domain(lower.substring(at + 1));
        return domain != null && fits(lower.substring(0, at), domain) ? lower.substring(0, at + 1) + domain : null;
    }

    /** Composed again afterwards: some small letters have a mark in one character with them that capitals have not. */
    private static String lowerCase(String text) {
        var nfc = Normalizer2.getNFCInstance();
        return nfc.normalize(UCharacter.toLowerCase(ULocale.ROOT, nfc.normalize(text)));
    }

    private static @Nullable String domain(String typed) {
        if (!TYPED_DOMAIN.matcher(typed).matches()) {
            return null;
        }
        var info = new IDNA.Info();
        var ascii = UTS_46.nameToASCII(typed, new StringBuilder(), info).toString();
        return HYPHENS.containsAll(info.getErrors()) && DOMAIN.matcher(ascii).matches() ? ascii : null;
    }

    private static boolean fits(String local, String domain) {
        int octets = local.getBytes(StandardCharsets.UTF_8).length;
        return octets <= MOST_LOCAL_OCTETS && octets + 1 + domain.length() <= MOST_OCTETS;
    }
}
