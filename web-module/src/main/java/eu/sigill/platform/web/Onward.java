package eu.sigill.platform.web;

import eu.sigill.platform.web.language.Languages;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where servlets lead: on to the view that shows what they found, or to another address. */
public final class Onward {

    private Onward() {}

    public static void toView(String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(view).forward(request, response);
    }

    /** By a GET, so that a page loaded again sends nothing twice; and in the language that was chosen. */
    public static void toAddress(String address, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Languages.kept(request).on(address));
    }
}
