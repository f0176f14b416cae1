package eu.sigill.platform.web.guard;

import eu.sigill.platform.service.security.SecurityEvent;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets only our own pages change something in the console and on pages of somebody's own: no other site's form or script can ride
 * on a session.
 *
 * <p>Browsers say where a request comes from ({@code Sec-Fetch-Site}, {@code Origin}), and no page can forge that. A
 * request that says neither is refused as well.
 */
@WebFilter({"/console/*", "/member", "/member/*", "/privacy", "/privacy/*"})
public class SameOrigin extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PageHeaders.keepNowhere(response);
        if (READING.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            SecurityEvent.FORGED_FORM.happened();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Whether a page of ours sent this. */
    public static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return hostOf(request.getHeader("Origin")).equals(request.getHeader("Host"));
    }

    private static String hostOf(@Nullable String origin) {
        try {
            return origin == null ? "" : String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
