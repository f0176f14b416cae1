package eu.sigill.member.web;

import eu.sigill.member.service.MemberAccess;
import eu.sigill.member.service.NotThisCode;
import eu.sigill.member.service.UnknownMember;
import eu.sigill.platform.service.limit.TooManyTries;
import eu.sigill.platform.service.mail.PageCode;
import eu.sigill.platform.web.CodeQuota;
import eu.sigill.platform.web.Onward;
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
@WebServlet("/member/open")
public class MemberCodeServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient MemberAccess access;

    @Inject
    transient CodeQuota quota;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Onward.toView("/member/code.xhtml", request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        try {
            quota.takeTrying(request);
            var code =
                    PageCode.parse(String.valueOf(request.getParameter("code"))).orElseThrow(NotThisCode::new);
            MemberSession.begin(access.enter(code).id(), request);
            Onward.toAddress("/member", request, response);
        } catch (NotThisCode | UnknownMember e) {
            refuse("member.problem.code", HttpServletResponse.SC_NOT_FOUND, request, response);
        } catch (TooManyTries e) {
            refuse("member.problem.often", 429, request, response);
        }
    }

    private static void refuse(String problem, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute("problem", problem);
        response.setStatus(status);
        Onward.toView("/member/code.xhtml", request, response);
    }
}
