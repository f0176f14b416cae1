package eu.sigill.platform.web.body;

import jakarta.servlet.http.HttpServletRequest;

/** A way in that takes more than {@link BodyLimits} lets through elsewhere; its room says so by a bean of this kind. */
public interface WideDoor {

    /** Whether the request comes this way. It may look at path and headers only. */
    boolean isFor(HttpServletRequest request);

    /** How many bytes a body may have here. */
    long longest();

    /** How many bytes of memory it takes at most; as many as it has, but where it is worked on while it comes in. */
    default long held() {
        return longest();
    }
}
