package eu.sigill.platform.web.body;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * What a request's headers say of its body.
 *
 * @param length in bytes; zero where there is none, or where it is not told
 * @param isUntold whether it may be of any length
 * @param isForm whether the container reads it as parameters
 */
record RequestBody(long length, boolean isUntold, boolean isForm) {

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    static RequestBody of(HttpServletRequest request) {
        var told = request.getContentLengthLong();
        // where both stand, it is the chunks that count
        var chunked = request.getHeader("Transfer-Encoding") != null;
        var untold = chunked || (told < 0 && mayBeSilent(request));
        return new RequestBody(untold ? 0 : Math.max(told, 0), untold, isForm(request));
    }

    boolean isNone() {
        return length == 0 && !isUntold;
    }

    /** Whether there may be a body that no header tells of, as HTTP/2 has it. */
    private static boolean mayBeSilent(HttpServletRequest request) {
        return !request.getProtocol().startsWith("HTTP/1.") && !WITHOUT_BODY.contains(request.getMethod());
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = String.valueOf(request.getContentType()).strip().toLowerCase(Locale.ROOT);
        return type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/");
    }
}
