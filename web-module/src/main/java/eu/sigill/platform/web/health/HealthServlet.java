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
import java.util.List;
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
        var all = vitals.stream().sorted(Comparator.comparing(Vital::name)).toList();
        var down = all.stream().filter(vital -> !vital.isUp()).toList();
        var up = down.isEmpty();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(SharedJson.JSON.toJson(Map.of("status", status(up), "checks", told(all, down))));
    }

    /** More than its name is asked of nobody while one of them is down: what they know they may have from it. */
    static List<Map<String, Object>> told(List<Vital> all, List<Vital> down) {
        return all.stream()
                .map(vital -> Map.of(
                        "name",
                        vital.name(),
                        "status",
                        status(!down.contains(vital)),
                        "data",
                        down.isEmpty() ? vital.data() : Map.of()))
                .toList();
    }

    private static String status(boolean up) {
        return up ? UP : "DOWN";
    }
}
