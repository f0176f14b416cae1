package eu.sigill.badge.service.field;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in lower case: letters of every language, a dotted domain or an IPv4 address in brackets.
 *
 * <p>More is not asked: whether an address exists, only a mail can tell.
 */
public record OrderEmail(String text) {

    private static final int LONGEST = 254;
    private static final String WORD = "\\p{L}\\p{M}\\p{N}";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[" + WORD + "-]{0,61}[" + WORD + "])?";
    private static final String TOP = "\\p{L}[" + WORD + "-]{0,61}[" + WORD + "]";
    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

    private static final Pattern LOCAL = Pattern.compile("[" + WORD + "!#$%&'*+/=?^_`{|}~.-]{1,64}");
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+" + TOP);
    private static final Pattern IPV4 = Pattern.compile("\\[" + BYTE + "(?:\\." + BYTE + "){3}]");

    public OrderEmail {
        if (!isAddress(text) || !text.equals(lower(text))) {
            throw new IllegalArgumentException("not an e-mail address in lower case");
        }
    }

    /** The address that a text is, in whatever case. */
    public static Optional<OrderEmail> parse(String text) {
        return Optional.of(lower(text)).filter(OrderEmail::isAddress).map(OrderEmail::new);
    }

    /** In the root locale: with a Turkish one, no address with an I would be found again. */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isAddress(String text) {
        var at = text.lastIndexOf('@');
        var domain = text.substring(at + 1);
        return at > 0
                && text.length() <= LONGEST
                && LOCAL.matcher(text.substring(0, at)).matches()
                && (DOMAIN.matcher(domain).matches() || IPV4.matcher(domain).matches());
    }

    public EmailHash hash() {
        return EmailHash.of(this);
    }

    @Override
    public String toString() {
        return "OrderEmail[" + text.length() + " characters]";
    }
}
