package eu.sigill.review.web.form;

import eu.sigill.platform.web.Onward;
import eu.sigill.retention.service.rule.deciding.Promises;
import eu.sigill.review.model.KeptReviews;
import eu.sigill.review.service.Terms;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The terms that authors accept. */
@WebServlet("/terms")
public class TermsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Promises promises;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute("termsVersion", Terms.VERSION);
        promises.periodOf(KeptReviews.IDENTITIES.kind())
                .ifPresent(period -> request.setAttribute("identityPeriod", period));
        promises.periodOf(KeptReviews.TEXTS.kind()).ifPresent(period -> request.setAttribute("reviewPeriod", period));
        Onward.toView("/review/terms.xhtml", request, response);
    }
}
