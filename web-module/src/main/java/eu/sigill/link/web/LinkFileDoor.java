package eu.sigill.link.web;

import eu.sigill.link.service.BulkLinks;
import eu.sigill.platform.web.Api;
import eu.sigill.platform.web.body.WideDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Pattern;

/** Files of orders, of the console and on the API: worked on while they come in, up to what the server takes at all. */
@ApplicationScoped
class LinkFileDoor implements WideDoor {

    /** In bytes: some 400,000 orders, and a little less than the server takes of anybody. */
    private static final long LONGEST = 64_000_000;

    /** In bytes: the beginning that is in memory, and what is being read. */
    private static final long HELD = (BulkLinks.HELD_MEBIBYTES + 1) * 1024L * 1024;

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

    @Override
    public long held() {
        return HELD;
    }
}
