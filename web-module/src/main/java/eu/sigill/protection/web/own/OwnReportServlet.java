package eu.sigill.protection.web.own;

import eu.sigill.member.model.MemberId;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.again.HeldForm;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.platform.web.problem.RefusalMapper;
import eu.sigill.protection.service.claim.ClaimService;
import eu.sigill.protection.service.claim.told.ClaimOpen;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Where a member reports that a protected order of theirs went wrong. */
@WebServlet("/member/report")
public class OwnReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient OwnOrders orders;

    @Inject
    transient ClaimService claims;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var order = orders.visitor(request).flatMap(member -> order(member, request));
        if (order.filter(OwnOrder::isClaimable).isPresent()) {
            show(ReportForm.fresh(order.get()), HttpServletResponse.SC_OK, request, response);
        } else {
            Onward.toAddress("/member", request, response); // which says why not
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        var member = orders.visitor(request);
        var order = member.flatMap(one -> order(one, request));
        if (order.isPresent()) {
            report(member.get(), ReportForm.typed(order.get(), request::getParameter), request, response);
        } else {
            HeldForm.hold("/member", request, response); // nobody is in any more, or somebody else
            Onward.toView(HeldForm.VIEW, request, response);
        }
    }

    private void report(MemberId member, ReportForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            var claim = claims.report(member, form.claim());
            Onward.toAddress("/member/claim?claim=" + claim.id() + "&reported", request, response);
        } catch (ClaimOpen e) {
            Onward.toAddress("/member", request, response); // clicked twice: the page shows the claim
        } catch (Refusal no) {
            var refused = form.refused(no, Languages.texts(request));
            show(refused, RefusalMapper.statusOf(no.kind()), request, response);
        }
    }

    private Optional<OwnOrder> order(MemberId member, HttpServletRequest request) {
        var asked = String.valueOf(request.getParameter("order"));
        return orders.of(member).stream()
                .filter(one -> one.protection().id().toString().equals(asked))
                .findFirst();
    }

    private static void show(ReportForm form, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute("form", form);
        response.setStatus(status);
        Onward.toView("/protection/report.xhtml", request, response);
    }
}
