package eu.sigill.badge.web.form;

import eu.sigill.badge.service.card.Confirmations;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.guard.PageHeaders;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Confirms what a click came to, and nothing that never was. What it was stands in the fragment, sealed; a script posts it,
 * so that no address and no log shows it, and nothing is stored.
 */
@WebServlet("/membership/confirmed")
public class ConfirmedServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Confirmations confirmations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        show(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        confirmations.read(request.getParameter("told")).ifPresent(done -> request.setAttribute("done", done));
        show(request, response);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        PageHeaders.keepNowhere(response);
        response.setHeader("X-Robots-Tag", "noindex");
        Onward.toView("/joining/confirmed.xhtml", request, response);
    }
}
