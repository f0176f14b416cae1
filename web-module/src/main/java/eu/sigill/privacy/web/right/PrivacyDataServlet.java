package eu.sigill.privacy.web.right;

import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.privacy.model.request.Wish;
import eu.sigill.privacy.service.request.Proven;
import eu.sigill.privacy.service.request.RequestDesk;
import eu.sigill.privacy.service.right.RightsService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Everything that is kept of somebody: to be read and printed, or as a file, whole or what they gave. */
@WebServlet("/privacy/data")
public class PrivacyDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient RightsService rights;

    @Inject
    transient RequestDesk desk;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var proven = RightsSession.of(request);
        if (proven.isEmpty()) {
            Onward.toAddress("/privacy", request, response);
            return;
        }
        request.setAttribute("rows", rights.of(proven.get().email()));
        request.setAttribute("email", proven.get().email().text());
        request.setAttribute("now", clock.instant());
        desk.settle(proven.get(), Wish.ACCESS);
        Onward.toView("/privacy/paper.xhtml", request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var proven = RightsSession.of(request);
        if (proven.isEmpty()) {
            Onward.toAddress("/privacy", request, response);
            return;
        }
        var taking = Wish.PORTABILITY.name().equals(request.getParameter("wish"));
        send(proven.get(), taking ? Wish.PORTABILITY : Wish.ACCESS, request, response);
    }

    private void send(Proven proven, Wish wish, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var rows = rights.of(proven.email());
        var export = new RightsExport(Languages.texts(request));
        var file = wish == Wish.PORTABILITY ? export.given(rows, clock.instant()) : export.all(rows, clock.instant());
        desk.settle(proven, wish);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"my-data.json\"");
        response.getOutputStream().write(file.toString().getBytes(StandardCharsets.UTF_8));
    }
}
