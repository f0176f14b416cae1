package eu.sigill.link.web;

import eu.sigill.platform.web.body.WideDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;

/** The checker: a payload may have 65,536 characters, each of which a form may write as three. */
@ApplicationScoped
class CheckerDoor implements WideDoor {

    private static final long LONGEST = 256L * 1024;

    @Override
    public boolean isFor(HttpServletRequest request) {
        return request.getServletPath().equals("/console/link/checker");
    }

    @Override
    public long longest() {
        return LONGEST;
    }
}
