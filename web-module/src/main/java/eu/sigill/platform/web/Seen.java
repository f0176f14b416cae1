package eu.sigill.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** How many of its things a page showed when its form was made; a page that is loaded again shows fewer than there are. */
public final class Seen {

    private Seen() {}

    /** What the form says in its field {@code seen}; empty if somebody tampered with it. */
    public static Optional<Integer> in(HttpServletRequest request) {
        try {
            return Optional.of(Integer.parseInt(String.valueOf(request.getParameter("seen"))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
