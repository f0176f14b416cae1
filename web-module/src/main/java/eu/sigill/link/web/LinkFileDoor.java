package eu.sigill.link.web;

import eu.sigill.platform.web.Api;
import eu.sigill.platform.web.body.WideDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;

/** Files of orders, of the console and on the API. What is a little too large is refused with better words inside. */
@ApplicationScoped
class LinkFileDoor implements WideDoor {

    private static final long LONGEST = 17_000_000;
    private static final Pattern LINKS = Pattern.compile("/api/v1/shops/[^/]+/links");

    @Override
    public boolean isFor(HttpServletRequest request) {
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        var links = Api.isCalledBy(request)
                ? LINKS.matcher(request.getRequestURI()).matches()
                : request.getServletPath().equals(LinksServlet.PATH);
        return links && (type.startsWith("text/csv") || type.startsWith(LinkResource.NDJSON));
    }

    @Override
    public long longest() {
        return LONGEST;
    }
}
