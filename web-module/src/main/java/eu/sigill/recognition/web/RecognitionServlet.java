package eu.sigill.recognition.web;

import eu.sigill.platform.web.Onward;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How shoppers are recognised, and what may be claimed of it: for everybody. */
@WebServlet("/recognition")
public class RecognitionServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Onward.toView("/recognition/claims.xhtml", request, response);
    }
}
