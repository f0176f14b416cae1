package eu.sigill.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of {@code /evaluate-bgl/[embed/]<domain>[/]}. */
record FormAddress(String domain, boolean embedded) {

    private static final String EMBED = "/embed/";

    /** Empty if the path is another. */
    static Optional<FormAddress> of(@Nullable String pathInfo) {
        if (pathInfo == null) {
            return Optional.empty();
        }
        var embedded = pathInfo.startsWith(EMBED);
        var rest = pathInfo.substring(embedded ? EMBED.length() : 1);
        var domain = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        return domain.isEmpty() || domain.indexOf('/') >= 0
                ? Optional.empty()
                : Optional.of(new FormAddress(domain, embedded));
    }

    /** The raw value of the first parameter named p in the address, still percent-encoded; null if there is none. */
    static @Nullable String payloadIn(HttpServletRequest request) {
        return parameter(request, "p");
    }

    static boolean has(HttpServletRequest request, String name) {
        return parameter(request, name) != null;
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        var query = request.getQueryString();
        if (query == null) {
            return null;
        }
        for (var part : query.split("&", -1)) {
            if (part.equals(name)) {
                return "";
            }
            if (part.startsWith(name + "=")) {
                return part.substring(name.length() + 1);
            }
        }
        return null;
    }
}
