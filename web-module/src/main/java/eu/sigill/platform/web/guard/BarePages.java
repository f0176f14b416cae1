package eu.sigill.platform.web.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps what a caller sent from Faces wherever one of our servlets hands a page on to it, which is every public page.
 *
 * <p>A servlet has read the request by then, and the page knows only what the servlet found. Were Faces to look for itself,
 * a parameter or header of its own ({@code Faces-Request}, {@code jakarta.faces.…}) would turn the page into an answer for
 * scripts, and whoever keeps pages would keep that for everybody.
 */
@WebFilter(urlPatterns = "*.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class BarePages extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new BareRequest(request), response);
    }
}
