package eu.sigill.member.web;

import eu.sigill.member.model.MemberId;
import eu.sigill.member.service.MemberService;
import eu.sigill.member.service.UnknownMember;
import eu.sigill.platform.web.Onward;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends a contract, after one question; and lets a member out of their page. */
@WebServlet({"/member/leave", "/member/out"})
public class MemberLeaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient MemberService members;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getParameter("left") != null) {
            Onward.toView("/member/left.xhtml", request, response);
        } else if (leads(request, "/member/leave") && MemberSession.of(request).isPresent()) {
            Onward.toView("/member/leaving.xhtml", request, response);
        } else {
            Onward.toAddress("/member", request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var member = MemberSession.of(request);
        MemberSession.end(request);
        if (leads(request, "/member/leave") && member.isPresent()) {
            leave(member.get());
            Onward.toAddress("/member/leave?left", request, response);
        } else {
            Onward.toAddress("/member", request, response);
        }
    }

    private void leave(MemberId member) {
        try {
            members.leave(member);
        } catch (UnknownMember e) {
            // they clicked twice, or left in another tab: they have what they wanted
        }
    }

    private static boolean leads(HttpServletRequest request, String path) {
        return request.getServletPath().equals(path);
    }
}
