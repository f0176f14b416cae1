package eu.sigill.privacy.web.right;

import eu.sigill.platform.web.Onward;
import eu.sigill.privacy.model.request.Wish;
import eu.sigill.privacy.service.objection.ObjectionService;
import eu.sigill.privacy.service.request.Proven;
import eu.sigill.privacy.service.request.RequestDesk;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Stops invitations and reminders, or lets them come again; and lets somebody out of their page. */
@WebServlet({"/privacy/objection", "/privacy/out"})
public class PrivacyObjectionServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient ObjectionService objections;

    @Inject
    transient RequestDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Onward.toAddress("/privacy", request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (request.getServletPath().equals("/privacy/out")) {
            RightsSession.end(request);
        } else {
            RightsSession.of(request).ifPresent(proven -> change(proven, request));
        }
        Onward.toAddress("/privacy", request, response);
    }

    private void change(Proven proven, HttpServletRequest request) {
        if (request.getParameter("withdraw") == null) {
            objections.object(proven.email());
        } else {
            objections.withdraw(proven.email());
        }
        desk.settle(proven, Wish.OBJECTION);
    }
}
