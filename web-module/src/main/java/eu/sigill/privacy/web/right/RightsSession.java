package eu.sigill.privacy.web.right;

import eu.sigill.privacy.service.request.Proven;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** That somebody proved an address by a mailed code. It is kept in the session alone, and ends with it. */
final class RightsSession {

    private static final String PROVEN = "eu.sigill.privacy";

    private RightsSession() {}

    /** Who did. */
    static Optional<Proven> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PROVEN) instanceof Proven proven
                ? Optional.of(proven)
                : Optional.empty();
    }

    static void begin(Proven proven, HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId(); // an id that somebody planted before must not become theirs
        }
        request.getSession().setAttribute(PROVEN, proven);
    }

    /** Whoever works in the console under the same session stays there. */
    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(PROVEN);
        }
    }
}
