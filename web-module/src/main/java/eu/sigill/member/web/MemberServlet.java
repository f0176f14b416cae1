package eu.sigill.member.web;

import eu.sigill.member.model.MemberId;
import eu.sigill.member.service.MemberAccess;
import eu.sigill.member.service.MemberService;
import eu.sigill.member.service.UnknownMember;
import eu.sigill.platform.service.EmailAddress;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.web.CodeQuota;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.language.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A member's own page; whoever has not come in yet is asked where to mail the code to. */
@WebServlet("/member")
public class MemberServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int UNPROCESSABLE = 422;

    /** No address is longer (RFC 5321, erratum 1690). */
    private static final int LONGEST_ADDRESS = 254;

    @Inject
    transient MemberService members;

    @Inject
    transient MemberAccess access;

    @Inject
    transient CodeQuota quota;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var page = MemberSession.of(request).flatMap(this::pageOf);
        if (page.isPresent()) {
            request.setAttribute("member", page.get());
            Onward.toView("/member/own.xhtml", request, response);
        } else {
            MemberSession.end(request);
            request.setAttribute("sent", request.getParameter("sent") != null);
            Onward.toView("/member/ask.xhtml", request, response);
        }
    }

    /** Empty if they have left meanwhile, by another tab or long ago. */
    private Optional<MemberModel> pageOf(MemberId id) {
        try {
            return Optional.of(new MemberModel(members.find(id), members.addressOf(id)));
        } catch (UnknownMember e) {
            return Optional.empty();
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        var typed = String.valueOf(request.getParameter("email"));
        var email = typed.length() <= LONGEST_ADDRESS ? EmailAddress.parse(typed) : Optional.<EmailAddress>empty();
        if (email.isEmpty()) {
            ask(typed, "member.problem.email", UNPROCESSABLE, request, response);
            return;
        }
        try {
            quota.takeAsking(request);
            access.ask(email.get(), Languages.texts(request).language());
            Onward.toAddress("/member?sent", request, response);
        } catch (Refusal no) {
            ask(typed, "member.problem.often", 429, request, response);
        }
    }

    private static void ask(
            String typed, String problem, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute("typed", typed);
        request.setAttribute("problem", problem);
        response.setStatus(status);
        Onward.toView("/member/ask.xhtml", request, response);
    }
}
