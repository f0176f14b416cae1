package eu.sigill.protection.web.claim;

import eu.sigill.platform.web.body.WideDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Evidence may have 10 MB, and who brings somewhat more is told so beside the form, not by a bare error. */
@ApplicationScoped
class ClaimsDoor implements WideDoor {

    private static final long LONGEST = 16L * 1024 * 1024;
    private static final Set<String> PATHS = Set.of("/console/protection/claims", "/member/claim");

    @Override
    public boolean isFor(HttpServletRequest request) {
        return PATHS.contains(request.getServletPath());
    }

    @Override
    public long longest() {
        return LONGEST;
    }
}
