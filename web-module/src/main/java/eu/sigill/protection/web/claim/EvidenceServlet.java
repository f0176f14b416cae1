package eu.sigill.protection.web.claim;

import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.protection.model.claim.ClaimId;
import eu.sigill.protection.service.claim.ClaimDesk;
import eu.sigill.protection.service.claim.UnknownClaim;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Hands a claim's file to those who have to do with it. Somebody else made it, so that no browser shows it as a page of
 * ours: it is for saving, and may do nothing.
 */
@WebServlet("/console/protection/evidence")
public class EvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient ClaimDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var claim = Optional.ofNullable(request.getParameter("claim"))
                    .flatMap(ClaimId::parse)
                    .orElseThrow(UnknownClaim::new);
            var file = desk.evidence(claim, String.valueOf(request.getParameter("file")));
            response.setContentType(file.kind().mediaType());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"evidence." + file.kind().ending() + "\"");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(file.content().length);
            response.getOutputStream().write(file.content());
        } catch (Refusal no) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
