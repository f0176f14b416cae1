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

    @Inject
    transient Instance<Vital> vitals;

    /** As it is told. */
    public record Health(Status status, List<Check> checks) {}

    public record Check(String name, Status status, Map<String, Object> data) {

        static Check of(Vital vital) {
            var up = vital.isUp();
            return new Check(vital.name(), Status.of(up), up ? vital.data() : Map.of());
        }
    }

    public enum Status {
        UP,
        DOWN;

        static Status of(boolean up) {
            return up ? UP : DOWN;
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var checks = vitals.stream()
                .map(Check::of)
                .sorted(Comparator.comparing(Check::name))
                .toList();
        var up = checks.stream().allMatch(check -> check.status() == Status.UP);
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(SharedJson.JSON.toJson(new Health(Status.of(up), checks)));
    }
}
