package eu.sigill.purchase.service.field;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that browsers fetch by HTTP, letter by letter as it was written.
 *
 * <p>{@link java.net.URI} refuses half of what shops print, and a browser's own parser rewrites the other half; so this
 * follows RFC 3986 by itself and encodes nothing but blanks, and the reader in the browser does the same.
 */
public record WebAddress(String text) {

    /** RFC 3986, appendix B. */
    private static final Pattern PARTS =
            Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);

    public WebAddress {
        if (!Parts.of(text).areOfTheWeb()) {
            throw new IllegalArgumentException("not an address that begins with http:// or https:// and a host");
        }
    }

    /** A whole address. */
    public static Optional<WebAddress> parse(String text) {
        return Optional.of(text).filter(whole -> Parts.of(whole).areOfTheWeb()).map(WebAddress::new);
    }

    /** The address that a text means on the page at this one; empty where that is none of the web. */
    public Optional<WebAddress> resolve(String reference) {
        var written = reference.replace(" ", "%20");
        var wanted = Parts.of(written);
        if (wanted.scheme() != null) {
            return parse(written);
        }
        var base = Parts.of(text);
        return wanted.authority() == null
                ? parse(base.origin() + path(wanted, base) + query(wanted, base) + wanted.fragment())
                : parse(base.scheme() + ":" + written);
    }

    private static String query(Parts wanted, Parts base) {
        return wanted.path().isEmpty() && wanted.query().isEmpty() ? base.query() : wanted.query();
    }

    private static String path(Parts wanted, Parts base) {
        if (wanted.path().isEmpty()) {
            return base.path();
        }
        var folder = base.path().substring(0, base.path().lastIndexOf('/') + 1);
        return withoutDots(
                wanted.path().startsWith("/") ? wanted.path() : (folder.isEmpty() ? "/" : folder) + wanted.path());
    }

    /** RFC 3986, 5.2.4, for a path that begins with a slash. */
    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        for (var segment : List.of(path.substring(1).split("/", -1))) {
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        var all = new ArrayList<>(kept);
        if (path.endsWith("/.") || path.endsWith("/..")) {
            all.add("");
        }
        return "/" + String.join("/", all);
    }

    @Override
    public String toString() {
        return "WebAddress[" + text.length() + " characters]";
    }

    private record Parts(
            @Nullable String scheme, @Nullable String authority, String path, String query, String fragment) {

        static Parts of(String text) {
            var found = PARTS.matcher(text);
            if (!found.matches()) {
                throw new IllegalStateException("every text has parts");
            }
            return new Parts(
                    found.group(1), found.group(2), found.group(3), orNone(found.group(4)), orNone(found.group(5)));
        }

        private static String orNone(@Nullable String part) {
            return part == null ? "" : part;
        }

        boolean areOfTheWeb() {
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
                    && authority != null
                    && !authority.isEmpty();
        }

        String origin() {
            return scheme + "://" + authority;
        }
    }
}
