package eu.sigill.recognition.web;

import eu.sigill.platform.web.body.WideDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;

/** A narrow one: no question is longer than this, and nobody need read more. */
@ApplicationScoped
class RecognitionDoor implements WideDoor {

    static final int LONGEST = 1_024;

    @Override
    public boolean isFor(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/v1/recognitions");
    }

    @Override
    public long longest() {
        return LONGEST;
    }
}
