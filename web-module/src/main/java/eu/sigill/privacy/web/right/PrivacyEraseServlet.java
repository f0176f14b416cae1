package eu.sigill.privacy.web.right;

import eu.sigill.platform.web.Onward;
import eu.sigill.privacy.model.request.Wish;
import eu.sigill.privacy.service.request.RequestDesk;
import eu.sigill.privacy.service.right.ErasureService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows what erasing would do, and does it. */
@WebServlet("/privacy/erase")
public class PrivacyEraseServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient ErasureService erasure;

    @Inject
    transient RequestDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var proven = RightsSession.of(request);
        if (proven.isEmpty()) {
            Onward.toAddress("/privacy", request, response);
            return;
        }
        request.setAttribute("decisions", erasure.rehearse(proven.get().email()));
        Onward.toView("/privacy/erasing.xhtml", request, response);
    }

    /** Shown at once, since a page loaded again would find little left to tell of. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var proven = RightsSession.of(request);
        if (proven.isEmpty()) {
            Onward.toAddress("/privacy", request, response);
            return;
        }
        request.setAttribute("decisions", erasure.erase(proven.get().email()));
        request.setAttribute("done", true);
        desk.settle(proven.get(), Wish.ERASURE);
        Onward.toView("/privacy/erasing.xhtml", request, response);
    }
}
