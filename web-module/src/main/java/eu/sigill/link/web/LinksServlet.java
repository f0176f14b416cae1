package eu.sigill.link.web;

import eu.sigill.link.kit.Format;
import eu.sigill.link.service.FromKit;
import eu.sigill.link.service.LinkService;
import eu.sigill.merchant.web.ShopPart;
import eu.sigill.platform.service.Refusal;
import eu.sigill.platform.web.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the console's file of orders part by part from its page's script, and sends the parts back with links. */
@WebServlet(LinksServlet.PATH)
public class LinksServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    static final String PATH = "/console/link/links.csv";

    private static final int UNPROCESSABLE = 422;

    @Inject
    transient LinkService links;

    @Inject
    transient ShopPart shop;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = "own".equals(request.getParameter("format")) ? Format.OWN : Format.COMPATIBLE;
        var texts = Languages.texts(request);
        try {
            var bulk = links.makeMany(
                    shop.require().id(),
                    format,
                    request.getInputStream(),
                    remark -> texts.because(FromKit.grounds(remark)));
            response.setContentType("text/csv;charset=UTF-8");
            bulk.run(response.getOutputStream());
        } catch (Refusal no) {
            response.reset();
            response.setStatus(UNPROCESSABLE);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(texts.no(no));
        }
    }
}
