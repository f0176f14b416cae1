package eu.sigill.privacy.web.right;

import eu.sigill.platform.service.limit.TooManyTries;
import eu.sigill.platform.service.mail.PageCode;
import eu.sigill.platform.web.CodeQuota;
import eu.sigill.platform.web.Onward;
import eu.sigill.privacy.service.request.NotProven;
import eu.sigill.privacy.service.request.RequestDesk;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the mailed link leads. Getting it changes nothing, so that no scanner of mails uses a code up: the code stands in
 * the fragment, and the page posts it, or somebody types it.
 */
@WebServlet("/privacy/open")
public class PrivacyCodeServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int OFTEN = 429;

    @Inject
    transient RequestDesk desk;

    @Inject
    transient CodeQuota quota;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Onward.toView("/privacy/code.xhtml", request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        try {
            quota.takeTrying(request);
            var code =
                    PageCode.parse(String.valueOf(request.getParameter("code"))).orElseThrow(NotProven::new);
            RightsSession.begin(desk.prove(code), request);
            Onward.toAddress("/privacy", request, response);
        } catch (NotProven e) {
            refuse("privacy.problem.code", HttpServletResponse.SC_NOT_FOUND, request, response);
        } catch (TooManyTries e) {
            refuse("privacy.problem.often", OFTEN, request, response);
        }
    }

    private static void refuse(String problem, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute("problem", problem);
        response.setStatus(status);
        Onward.toView("/privacy/code.xhtml", request, response);
    }
}
