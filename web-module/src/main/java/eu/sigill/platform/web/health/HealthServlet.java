package eu.sigill.platform.web.health;

import eu.sigill.platform.web.SharedJson;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;

/** Answers 200 if people can be let in and 503 if not, in the format of MicroProfile Health 4.0. */
@WebServlet("/health/ready")
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String UP = "UP";

    @Inject
    transient Instance<Vital> vitals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var checks = vitals.stream()
                .sorted(Comparator.comparing(Vital::name))
                .map(HealthServlet::told)
                .toList();
        var up = checks.stream().allMatch(check -> UP.equals(check.get("status")));
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(SharedJson.JSON.toJson(Map.of("status", status(up), "checks", checks)));
    }

    private static Map<String, Object> told(Vital vital) {
        var up = vital.isUp();
        var data = up ? vital.data() : Map.of();
        return Map.of("name", vital.name(), "status", status(up), "data", data);
    }

    private static String status(boolean up) {
        return up ? UP : "DOWN";
    }
}
