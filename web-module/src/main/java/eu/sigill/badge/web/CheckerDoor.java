package eu.sigill.badge.web;

import eu.sigill.platform.web.body.WideDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;

/** The order page's checker: a page of 1 MB, as a file or pasted, with what a form adds around it. */
@ApplicationScoped
class CheckerDoor implements WideDoor {

    private static final long LONGEST = 4L * 1024 * 1024;

    @Override
    public boolean isFor(HttpServletRequest request) {
        return request.getServletPath().equals("/console/badge/checker");
    }

    @Override
    public long longest() {
        return LONGEST;
    }
}
