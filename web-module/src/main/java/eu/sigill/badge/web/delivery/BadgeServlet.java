package eu.sigill.badge.web.delivery;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.web.asset.Prepared;
import eu.sigill.platform.web.problem.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /badge/X….js} and {@code /badge/X….json}: the script of a shop and what its badge shows. Below
 * {@code /badge/parts} lies what the script loads where it is needed. {@code /js/X….js} is the script too, for pages that
 * have an older tag and changed nothing but the host in it. A servlet, since every page of every shop asks.
 */
@WebServlet({"/badge/*", "/js/*"})
public class BadgeServlet extends HttpServlet {

    static final String PATH = "/badge/parts";

    private static final long serialVersionUID = 1;

    private static final String A_WHILE = "public, max-age=300, stale-while-revalidate=600";
    /** What a shop decides shows on its pages after that, and no older answer stands in for it meanwhile. */
    private static final String NO_LONGER = "public, max-age=300";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** A script that a browser kept may ask for a part of yesterday; it gets today's, and does not keep it. */
    private static final String FOR_NOW = "no-cache";

    @Inject
    transient BadgeData data;

    @Inject
    transient BadgeScript scripts;

    @Inject
    transient BadgeParts parts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = String.valueOf(request.getPathInfo());
        var name = path.substring(path.lastIndexOf('/') + 1);
        if (request.getServletPath().equals("/js")) {
            send(shop(path.substring(1), ".js").flatMap(scripts::of), A_WHILE, request, response);
        } else if (path.startsWith("/parts/")) {
            var part = parts.part(name);
            var current = part.filter(found -> path.contains(found.digest())).isPresent();
            send(part, current ? FOR_EVER : FOR_NOW, request, response);
        } else if (name.endsWith(".json")) {
            send(shop(name, ".json").flatMap(data::of), NO_LONGER, request, response);
        } else {
            send(shop(name, ".js").flatMap(scripts::of), A_WHILE, request, response);
        }
    }

    private static Optional<ShopId> shop(String name, String end) {
        return name.endsWith(end) ? ShopId.parse(name.substring(0, name.length() - end.length())) : Optional.empty();
    }

    private static void send(
            Optional<Prepared> found, String caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (found.isPresent()) {
            found.get().send(request, response, caching);
        } else {
            Problem.of("unknown-shop", HttpServletResponse.SC_NOT_FOUND, "there is no such shop", null)
                    .send(response);
        }
    }
}
