package eu.sigill.link.web;

import eu.sigill.link.kit.Format;
import eu.sigill.link.kit.reason.Remark;
import eu.sigill.link.service.FromKit;
import eu.sigill.link.service.LinkService;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.merchant.service.UnknownShop;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.web.language.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes the console's file of orders part by part from its page's script, and sends the parts back with links. */
@WebServlet(LinksServlet.PATH)
public class LinksServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    static final String PATH = "/console/link/links.csv";

    private static final int UNPROCESSABLE = 422;

    @Inject
    transient LinkService links;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = "own".equals(request.getParameter("format")) ? Format.OWN : Format.COMPATIBLE;
        var texts = Languages.texts(request);
        try {
            var shop =
                    ShopId.parse(String.valueOf(request.getParameter("shop"))).orElseThrow(UnknownShop::new);
            Function<Remark, String> wording = remark -> texts.because(FromKit.grounds(remark));
            var bulk = links.makeMany(shop, format, request.getInputStream(), wording);
            response.setContentType(bulk.isJson() ? LinkResource.NDJSON : "text/csv;charset=UTF-8");
            if (!bulk.notices().isEmpty()) {
                var notices = bulk.notices().stream().map(wording).collect(Collectors.joining("\n"));
                response.setHeader(Warnings.HEADER, Warnings.escaped(Warnings.shortened(notices)));
            }
            bulk.run(response.getOutputStream());
        } catch (Refusal no) {
            response.reset();
            response.setStatus(UNPROCESSABLE);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(texts.no(no));
        }
    }
}
