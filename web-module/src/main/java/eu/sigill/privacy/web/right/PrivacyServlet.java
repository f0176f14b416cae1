package eu.sigill.privacy.web.right;

import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.limit.TooManyTries;
import eu.sigill.platform.web.CodeQuota;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.privacy.model.request.Wish;
import eu.sigill.privacy.service.objection.ObjectionService;
import eu.sigill.privacy.service.request.RequestDesk;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody may have done about their data; whoever has not proved an address yet is asked for it and nothing else. The
 * answer is the same whether the house knows the address or not.
 */
@WebServlet("/privacy")
public class PrivacyServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int UNPROCESSABLE = 422;
    private static final int OFTEN = 429;

    /** No address is longer (RFC 5321, erratum 1690). */
    private static final int LONGEST_ADDRESS = 254;

    @Inject
    transient RequestDesk desk;

    @Inject
    transient ObjectionService objections;

    @Inject
    transient CodeQuota quota;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var proven = RightsSession.of(request);
        request.setAttribute("wishes", Wish.values());
        if (proven.isPresent()) {
            request.setAttribute("proven", proven.get());
            request.setAttribute("since", objections.since(proven.get().email()).orElse(null));
            Onward.toView("/privacy/choices.xhtml", request, response);
        } else {
            request.setAttribute("sent", request.getParameter("sent") != null);
            request.setAttribute("chosen", wish(request).orElse(Wish.ACCESS));
            Onward.toView("/privacy/ask.xhtml", request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        var typed = String.valueOf(request.getParameter("email"));
        var email = typed.length() <= LONGEST_ADDRESS ? EmailAddress.parse(typed) : Optional.<EmailAddress>empty();
        if (email.isEmpty()) {
            refuse(typed, "privacy.problem.email", UNPROCESSABLE, request, response);
            return;
        }
        try {
            quota.takeAsking(request);
            var wish = wish(request).orElse(Wish.ACCESS);
            desk.ask(email.get(), wish, Languages.texts(request).language());
            Onward.toAddress("/privacy?sent", request, response);
        } catch (TooManyTries e) {
            refuse(typed, "privacy.problem.often", OFTEN, request, response);
        }
    }

    private static Optional<Wish> wish(HttpServletRequest request) {
        return Arrays.stream(Wish.values())
                .filter(wish -> wish.name().equals(request.getParameter("wish")))
                .findFirst();
    }

    private static void refuse(
            String typed, String problem, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute("wishes", Wish.values());
        request.setAttribute("chosen", wish(request).orElse(Wish.ACCESS));
        request.setAttribute("typed", typed);
        request.setAttribute("problem", problem);
        response.setStatus(status);
        Onward.toView("/privacy/ask.xhtml", request, response);
    }
}
