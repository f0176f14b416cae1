package eu.sigill.member.web;

import eu.sigill.member.service.MembershipTerms;
import eu.sigill.platform.web.Onward;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The terms that whoever joins accepts. */
@WebServlet("/membership/terms")
public class MembershipTermsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute("termsVersion", MembershipTerms.VERSION);
        Onward.toView("/member/terms.xhtml", request, response);
    }
}
