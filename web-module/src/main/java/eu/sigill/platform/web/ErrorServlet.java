package eu.sigill.platform.web;

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
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable bug) {
            WebLog.LOG.bug(Faults.trace(bug));
        }
        if (request.getAttribute(Languages.TEXT) == null) {
            request.setAttribute(Languages.TEXT, Texts.in(Languages.of(request)));
        }
        request.setAttribute("errorKey", keyOf(response.getStatus()));
        PageHeaders.on(response);
        PageHeaders.keepNowhere(response);
        request.getRequestDispatcher("/platform/error.xhtml").forward(request, response);
    }

    private static String keyOf(int status) {
        return switch (status) {
            case 403 -> "forbidden";
            case 404, 405 -> "unknown";
            default -> "broken";
        };
    }
}
