package eu.sigill.platform.web.problem;

import eu.sigill.platform.service.security.SecurityEvent;
import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A service said no because of the caller's role. */
@Provider
public class AccessDeniedMapper implements ExceptionMapper<EJBAccessException> {

    @Override
    public Response toResponse(EJBAccessException e) {
        SecurityEvent.ROLE_REFUSED.happened();
        return Problem.of("not-allowed", 403, "the role of the token's user does not allow this", null)
                .response();
    }
}
