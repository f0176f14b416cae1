package eu.sigill.link.kit;

import eu.sigill.link.kit.rule.DomainText;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where links lead: a house, a shop in it, and the market the shop sells in.
 *
 * @param base the house's address, http or https, with or without a path; a slash at its end is dropped
 * @param domain the shop as it is registered, with or without www.; kept in lower case and, beyond ASCII, as punycode
 * @param market the market that own links are bound to, kept in upper case; empty where there is only one
 */
public record LinkTarget(URI base, String domain, String market) {

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9_]([a-z0-9._-]{0,251}[a-z0-9_])?");
    private static final Pattern MARKET = Pattern.compile("[A-Z0-9-]{0,16}");

    public LinkTarget {
        base = checked(base);
        domain = DomainText.canonical(domain);
        if (!DOMAIN.matcher(domain).matches() || domain.contains("..")) {
            throw new IllegalArgumentException("domain is not a host name such as shop.example");
        }
        market = market.toUpperCase(Locale.ROOT);
        if (!MARKET.matcher(market).matches()) {
            throw new IllegalArgumentException("market is not a short code such as NL");
        }
    }

    /** The page that links of a purpose lead to, without any parameter. */
    public String page(Purpose purpose) {
        return base + "/" + purpose.path() + "/" + domain;
    }

    /** Whether a domain, however it is spelt, is this one. */
    boolean isFor(String spelt) {
        return domain.equals(DomainText.canonical(spelt));
    }

    private static URI checked(URI base) {
        var web = "https".equalsIgnoreCase(base.getScheme()) || "http".equalsIgnoreCase(base.getScheme());
        if (!web || base.getHost() == null || base.getRawUserInfo() != null) {
            throw new IllegalArgumentException("base is not a web address such as https://reviews.example");
        }
        if (base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new IllegalArgumentException("base has a query or a fragment");
        }
        var text = base.toString();
        return text.endsWith("/") ? checked(URI.create(text.substring(0, text.length() - 1))) : base;
    }
}
