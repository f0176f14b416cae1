package eu.sigill.platform.web.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whatever nobody expected: told to the log by its kind and place, and to the caller not at all. */
@Provider
public class BugMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable bug) {
        WebLog.LOG.bug(Faults.trace(bug));
        return Problem.of("bug", 500, "something went wrong here; it was noted without your data", null)
                .response();
    }
}
