package eu.sigill.review.web.form;

import eu.sigill.link.kit.open.FormPath;
import eu.sigill.link.kit.open.LinkAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the address of a request to {@code /evaluate-bgl} says, read as the kit reads a whole link. */
final class FormAddress {

    private FormAddress() {}

    /** Empty if the path leads to no form. */
    static Optional<FormPath> of(@Nullable String pathInfo) {
        return Optional.ofNullable(pathInfo).flatMap(path -> FormPath.of(path.substring(1)));
    }

    /** The raw value of the first parameter named p in the address, still percent-encoded; null if there is none. */
    static @Nullable String payloadIn(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? null : LinkAddress.payloadIn(query);
    }

    static boolean has(HttpServletRequest request, String name) {
        var query = request.getQueryString();
        return query != null
                && Arrays.stream(query.split("&", -1))
                        .anyMatch(part -> part.equals(name) || part.startsWith(name + "="));
    }
}
