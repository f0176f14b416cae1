package eu.sigill.merchant.model;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The origins that may show a shop's form in a frame: the value of CSP's {@code frame-ancestors} (CSP 3, section 6.4.2).
 *
 * @param origins scheme and host, at most a port; nothing that could end the directive or begin another
 */
public record FrameAncestors(List<String> origins) {

    public static final int MOST = 10;

    /** In characters: room for the longest domain, with www and a port. */
    private static final int LONGEST = 280;

    public FrameAncestors {
        origins = origins.stream().map(FrameAncestors::checked).distinct().toList();
        if (origins.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " origins may show the form in a frame");
        }
    }

    /** A shop's own pages, with and without www. */
    public static FrameAncestors of(Domain domain) {
        var bare = domain.value().startsWith("www.") ? domain.value().substring(4) : domain.value();
        return new FrameAncestors(List.of("https://" + bare, "https://www." + bare));
    }

    static FrameAncestors parse(String text) {
        return new FrameAncestors(Arrays.stream(text.split("\\s+"))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    private static String checked(String origin) {
        try {
            var uri = URI.create(origin.toLowerCase(Locale.ROOT));
            var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            var plain = uri.getScheme() + "://" + uri.getHost() + port;
            var known = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (known && uri.getHost() != null && plain.equals(uri.toString()) && plain.length() <= LONGEST) {
                return plain;
            }
        } catch (IllegalArgumentException e) {
            // told below, in the same words
        }
        throw new IllegalArgumentException("an origin looks like https://www.shop.example, without a path");
    }

    /** As the directive wants it. */
    @Override
    public String toString() {
        return origins.isEmpty() ? "'none'" : String.join(" ", origins);
    }

    String stored() {
        return origins.stream().collect(Collectors.joining(" "));
    }
}
