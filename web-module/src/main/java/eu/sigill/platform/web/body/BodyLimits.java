package eu.sigill.platform.web.body;

import eu.sigill.platform.web.Api;
import eu.sigill.platform.web.guard.PageHeaders;
import eu.sigill.platform.web.problem.Problem;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns away bodies that are larger than their path needs before anybody reads from them, and large ones that come when
 * many others are on their way: whoever likes may send something, and memory is for all.
 */
@WebFilter("/*")
public class BodyLimits extends HttpFilter {

    private static final long serialVersionUID = 1;

    static final long LONGEST_FORM = 64 * 1024;
    static final long LONGEST_CALL = 1_200_000;

    private static final Door FORMS = new Door(LONGEST_FORM, LONGEST_FORM);
    private static final Door CALLS = new Door(LONGEST_CALL, LONGEST_CALL);

    private static final int LENGTH_REQUIRED = 411;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final String SOME_SECONDS = "5";

    @Inject
    transient Instance<WideDoor> doors;

    private final transient BodyBudget budget = BodyBudget.ofThisMachine();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var body = RequestBody.of(request);
        if (body.isNone()) {
            chain.doFilter(request, response);
        } else {
            weigh(body, request, response, chain);
        }
    }

    private void weigh(RequestBody body, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var door = door(request);
        if (body.isUntold() && body.isForm()) {
            refuse(LENGTH_REQUIRED, request, response); // the container would read it in one piece, uncounted
        } else if (body.length() > door.longest()) {
            refuse(TOO_LARGE, request, response);
        } else if (body.isUntold()) {
            pass(door.held(), new CountedBody(request, door.longest()), response, chain);
        } else {
            pass(Math.min(body.length(), door.held()), request, response, chain);
        }
    }

    private void pass(long bytes, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!budget.take(bytes)) {
            response.setHeader("Retry-After", SOME_SECONDS);
            refuse(TOO_MANY, request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            budget.giveBack(bytes);
        }
    }

    private Door door(HttpServletRequest request) {
        return doors.stream()
                .filter(door -> door.isFor(request))
                .map(door -> new Door(door.longest(), door.held()))
                .findFirst()
                .orElse(Api.isCalledBy(request) ? CALLS : FORMS);
    }

    private record Door(long longest, long held) {}

    private static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Api.isCalledBy(request)) {
            PageHeaders.on(response);
            problem(status).send(response);
        } else {
            response.sendError(status);
        }
    }

    private static Problem problem(int status) {
        return switch (status) {
            case LENGTH_REQUIRED -> Problem.of("length-required", status, "a form must say its Content-Length", null);
            case TOO_LARGE -> BodyTooLarge.problem();
            default ->
                Problem.of("too-busy", status, "several large requests are being worked on; try again later", null);
        };
    }
}
