package eu.sigill.privacy.web.right;

import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Uuid7;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.again.HeldForm;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.privacy.model.request.Wish;
import eu.sigill.privacy.service.FieldName;
import eu.sigill.privacy.service.request.Proven;
import eu.sigill.privacy.service.request.RequestDesk;
import eu.sigill.privacy.service.right.NotYours;
import eu.sigill.privacy.service.right.RightsService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** Puts right what is wrong, a field at a time. */
@WebServlet("/privacy/correct")
public class PrivacyCorrectServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient RightsService rights;

    @Inject
    transient RequestDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var proven = RightsSession.of(request);
        if (proven.isEmpty()) {
            Onward.toAddress("/privacy", request, response);
        } else {
            show(proven.get(), request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        var proven = RightsSession.of(request);
        if (proven.isEmpty()) {
            HeldForm.hold("/privacy", request, response);
            Onward.toView(HeldForm.VIEW, request, response);
            return;
        }
        try {
            correct(proven.get(), request);
            Onward.toAddress("/privacy/correct?done", request, response);
        } catch (Refusal no) {
            request.setAttribute("problem", Languages.texts(request).no(no));
            response.setStatus(UNPROCESSABLE);
            show(proven.get(), request, response);
        }
    }

    private void correct(Proven proven, HttpServletRequest request) {
        var row = Uuid7.parse(String.valueOf(request.getParameter("row"))).orElseThrow(NotYours::new);
        var field = Arrays.stream(FieldName.values())
                .filter(one -> one.name().equals(request.getParameter("field")))
                .findFirst()
                .orElseThrow(NotYours::new);
        rights.correct(proven.email(), row, field, String.valueOf(request.getParameter("value")));
        desk.settle(proven, Wish.CORRECTION);
    }

    private void show(Proven proven, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute("rows", rights.correctable(proven.email()));
        request.setAttribute("languages", Language.values());
        request.setAttribute("done", request.getParameter("done") != null);
        Onward.toView("/privacy/correcting.xhtml", request, response);
    }
}
