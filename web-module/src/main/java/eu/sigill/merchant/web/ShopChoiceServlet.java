package eu.sigill.merchant.web;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.ShopService;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.web.ConsolePath;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Changes to another shop, and goes on where the page wants to. */
@WebServlet("/console/merchant/choose")
public class ShopChoiceServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient ShopService shops;

    @Inject
    transient ShopChoice choice;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = String.valueOf(request.getParameter("shop"));
        response.sendRedirect(request.getContextPath()
                + (choose(wanted)
                        ? ConsolePath.of(String.valueOf(request.getParameter("next")))
                        : "/console/merchant/shops?q=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)));
    }

    private boolean choose(String wanted) {
        try {
            var shop = shops.find(ShopId.parse(wanted).orElseThrow(UnknownShop::new));
            choice.set(shop.id());
            return true;
        } catch (UnknownShop no) {
            return false;
        }
    }
}
