package eu.sigill.review.web;

import eu.sigill.platform.web.Onward;
import eu.sigill.review.service.Terms;
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

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute("termsVersion", Terms.VERSION);
        Onward.toView("/review/terms.xhtml", request, response);
    }
}
