package eu.sigill.member.web;

import eu.sigill.member.model.MemberId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** That somebody came in by a mailed code. It is kept in the session alone, and ends with it. */
public final class MemberSession {

    private static final String MEMBER = "eu.sigill.member";

    private MemberSession() {}

    /** Who came in. */
    public static Optional<MemberId> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(MEMBER) instanceof MemberId member
                ? Optional.of(member)
                : Optional.empty();
    }

    static void begin(MemberId member, HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId(); // an id that somebody planted before must not become a member's
        }
        request.getSession().setAttribute(MEMBER, member);
    }

    /** Whoever works in the console under the same session stays there. */
    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(MEMBER);
        }
    }
}
