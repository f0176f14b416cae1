package eu.sigill.review.web.form;

import eu.sigill.platform.web.body.WideDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;

/** The review form: a payload, and words about many products. */
@ApplicationScoped
class ReviewFormDoor implements WideDoor {

    private static final long LONGEST = 2L * 1024 * 1024;

    @Override
    public boolean isFor(HttpServletRequest request) {
        return request.getServletPath().equals("/evaluate-bgl");
    }

    @Override
    public long longest() {
        return LONGEST;
    }
}
