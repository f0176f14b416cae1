package eu.sigill.badge.web.form;

import eu.sigill.platform.web.Onward;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Confirms what a click came to. What it was stands in the fragment; the page asks nobody and stores nothing. */
@WebServlet("/membership/confirmed")
public class ConfirmedServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("X-Robots-Tag", "noindex");
        Onward.toView("/joining/confirmed.xhtml", request, response);
    }
}
