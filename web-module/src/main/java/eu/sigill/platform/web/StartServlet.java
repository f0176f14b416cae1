package eu.sigill.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The start page, and the short address of the console. */
@WebServlet({"", "/console"})
public class StartServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getRequestURI().endsWith("/console")) {
            response.sendRedirect(request.getContextPath() + "/console/review/today");
        } else {
            Onward.toView("/platform/start.xhtml", request, response);
        }
    }
}
