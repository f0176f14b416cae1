package eu.sigill.platform.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What every answer tells the browser: run nothing but our own files, frame nothing, send no address on. */
@WebFilter("/*")
public class PageHeaders extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        on(response);
        chain.doFilter(request, response);
    }

    /** Sets the headers; again where an error has reset them. */
    public static void on(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        frameOnlyIn(response, "'none'");
    }

    /** Lets these origins show the page in a frame: a value for CSP's {@code frame-ancestors}. */
    public static void frameOnlyIn(HttpServletResponse response, String ancestors) {
        response.setHeader("Content-Security-Policy", POLICY + ancestors);
    }

    /** For pages that show something of a person: kept nowhere, found by nobody. */
    public static void keepNowhere(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
