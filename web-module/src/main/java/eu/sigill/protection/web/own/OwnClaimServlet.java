package eu.sigill.protection.web.own;

import eu.sigill.member.model.MemberId;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.platform.web.problem.RefusalMapper;
import eu.sigill.protection.service.claim.ClaimService;
import eu.sigill.protection.web.claim.Upload;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A member's claim: where it stands, and where they add what proves it. */
@WebServlet("/member/claim")
@MultipartConfig(fileSizeThreshold = Upload.IN_MEMORY)
public class OwnClaimServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient OwnOrders orders;

    @Inject
    transient ClaimService claims;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var own = asked(request);
        if (own.isPresent()) {
            show(own.get(), request, response);
        } else {
            Onward.toAddress("/member", request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var own = asked(request);
        if (own.isPresent()) {
            prove(own.get(), request, response);
        } else {
            Onward.toAddress("/member", request, response);
        }
    }

    private void prove(OwnClaim own, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            var file = Upload.in(request, "file").content();
            claims.addEvidence(own.order().protection().member(), own.claim().id(), file);
            Onward.toAddress("/member/claim?claim=" + own.claim().id() + "&added", request, response);
        } catch (Refusal no) {
            request.setAttribute("problem", Languages.texts(request).no(no));
            response.setStatus(RefusalMapper.statusOf(no.kind()));
            show(asked(request).orElse(own), request, response); // what was in the way may have changed it
        }
    }

    private Optional<OwnClaim> asked(HttpServletRequest request) {
        return orders.visitor(request).flatMap(member -> find(member, String.valueOf(request.getParameter("claim"))));
    }

    private Optional<OwnClaim> find(MemberId member, String id) {
        return orders.of(member).stream()
                .flatMap(order -> order.claims().stream().map(claim -> new OwnClaim(order, claim)))
                .filter(own -> own.claim().id().toString().equals(id))
                .findFirst();
    }

    private static void show(OwnClaim own, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute("own", own);
        request.setAttribute("reported", request.getParameter("reported") != null);
        request.setAttribute("added", request.getParameter("added") != null);
        Onward.toView("/protection/claim.xhtml", request, response);
    }
}
