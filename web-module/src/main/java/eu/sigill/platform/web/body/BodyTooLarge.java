package eu.sigill.platform.web.body;

import eu.sigill.platform.web.problem.Problem;
import java.io.IOException;

/** A body went on after the length that its path takes. It is an input's fault, so that every reader lets it through. */
public final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1;

    BodyTooLarge() {
        super("the body is too large");
    }

    public static Problem problem() {
        return Problem.of("body-too-large", 413, "the body is larger than this address takes", null);
    }

    /** Whether this is what made something else fail. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return true;
            }
        }
        return false;
    }
}
