package eu.sigill.retention.web.proof;

import eu.sigill.retention.service.ledger.LedgerService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The ledger's export and the key that proves it, for whoever is signed in and may have them. */
@WebServlet({ProofServlet.EXPORT, ProofServlet.KEY})
public class ProofServlet extends HttpServlet {

    static final String EXPORT = "/console/retention/ledger.ndjson";
    static final String KEY = "/console/retention/ledger-key.pem";

    private static final long serialVersionUID = 1;

    @Inject
    transient LedgerService ledger;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = request.getServletPath().substring(request.getServletPath().lastIndexOf('/') + 1);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (request.getServletPath().equals(EXPORT)) {
            response.setContentType("application/x-ndjson");
            ledger.export(response.getWriter());
        } else {
            response.setContentType("application/x-pem-file");
            response.getWriter().write(ledger.publicKey());
        }
    }
}
