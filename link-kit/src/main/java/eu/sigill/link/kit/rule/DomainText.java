package eu.sigill.link.kit.rule;

import java.net.IDN;
import java.util.Locale;

/** How a domain is spelt. */
public final class DomainText {

    /** As text (RFC 1035 section 2.3.4). */
    public static final int LONGEST = 253;

    private DomainText() {}

    /** The form in which two spellings of one domain are the same: lower case and, beyond ASCII, punycode. */
    public static String canonical(String domain) {
        var lower = domain.toLowerCase(Locale.ROOT);
        if (domain.length() > LONGEST || isPlain(lower)) {
            return lower;
        }
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return lower; // it cannot be a domain, and is none of ours
        }
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
