package eu.sigill.badge.web;

import eu.sigill.platform.web.body.WideDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;

/** The order page's checker: a page may have 1 MB, and who brings more is told so beside the form, not by a bare error. */
@ApplicationScoped
class CheckerDoor implements WideDoor {

    private static final long LONGEST = 10L * 1024 * 1024;

    @Override
    public boolean isFor(HttpServletRequest request) {
        return request.getServletPath().equals("/console/badge/checker");
    }

    @Override
    public long longest() {
        return LONGEST;
    }
}
