package eu.sigill.platform.web.problem;

import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.service.security.SecurityEvent;
import eu.sigill.platform.web.Onward;
import eu.sigill.platform.web.guard.PageHeaders;
import eu.sigill.platform.web.language.Languages;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a person sees when a page is not there or broke: what may have happened, and where to go. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            response.setStatus(statusOf(thrown));
        }
        if (request.getAttribute(Languages.TEXT) == null) {
            Languages.choose(request);
        }
        request.setAttribute("errorKey", keyOf(response.getStatus()));
        PageHeaders.on(response);
        PageHeaders.keepNowhere(response);
        Onward.toView("/platform/error.xhtml", request, response);
    }

    /** A no that a page did not expect is still a no; the rest is a bug, and is noted. */
    private static int statusOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                RefusalMapper.noted(refusal);
                return RefusalMapper.statusOf(refusal.kind());
            }
            if (cause instanceof EJBAccessException) {
                SecurityEvent.ROLE_REFUSED.happened();
                return HttpServletResponse.SC_FORBIDDEN;
            }
        }
        WebLog.LOG.bug(Faults.trace(thrown));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static String keyOf(int status) {
        return switch (status) {
            case 403 -> "forbidden";
            case 404, 405 -> "unknown";
            case 411, 413 -> "large";
            case 429 -> "busy";
            default -> "broken";
        };
    }
}
