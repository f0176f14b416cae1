package eu.sigill.link.kit.open;

import eu.sigill.link.kit.rule.DomainText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Whose form an address leads to: what stands behind {@code /<path>/} in it.
 *
 * @param domain the shop's, however it was spelt, in the one form of {@link DomainText}
 * @param embedded whether the form stands in a frame on the shop's page
 */
public record FormPath(String domain, boolean embedded) {

    private static final String EMBED = "embed/";

    /** Reads {@code [embed/]<domain>[/]} as it stands in the address, still percent-encoded; empty if it is another. */
    public static Optional<FormPath> of(String path) {
        var embedded = path.startsWith(EMBED);
        var rest = embedded ? path.substring(EMBED.length()) : path;
        var domain = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        return domain.isEmpty() || domain.indexOf('/') >= 0
                ? Optional.empty()
                : Optional.of(new FormPath(DomainText.canonical(decoded(domain).strip()), embedded));
    }

    /** Decodes escapes, for browsers write a domain beyond ASCII so; what is no escape stays as it is. */
    private static String decoded(String domain) {
        if (domain.indexOf('%') < 0) {
            return domain;
        }
        try {
            return URLDecoder.decode(domain.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return domain;
        }
    }
}
