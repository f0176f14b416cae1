package eu.sigill.badge.web.demo;

import eu.sigill.merchant.service.ShopDirectory;
import eu.sigill.platform.service.setting.Settings;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.language.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** The demo: a page to choose on, a shop's home page, and the page that confirms an order there. */
@WebServlet("/demo/*")
public class DemoServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Map<String, String> PAGES = Map.of(
            "/", "/demos/choice.xhtml",
            "/shop", "/demos/shop.xhtml",
            "/thanks", "/demos/thanks.xhtml");

    @Inject
    transient Settings settings;

    @Inject
    transient ShopDirectory shops;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        var choice = DemoChoice.of(request);
        var shop = shops.at(choice.shop().domain());
        if (!settings.demo() || !PAGES.containsKey(path) || shop.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var words = Texts.in(choice.market().language());
        request.setAttribute("demo", new DemoModel(choice, shop.get(), words, orderNr()));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        Onward.toView(PAGES.get(path), request, response);
    }

    private String orderNr() {
        return Long.toString(clock.millis(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }
}
