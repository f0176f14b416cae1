package eu.sigill.access.web;

import eu.sigill.platform.service.security.SecurityEvent;
import eu.sigill.platform.web.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** A token that speaks for nobody is refused everywhere, on public calls too: who sends one means to be somebody. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter {

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext call) {
        if (request.getAttribute(Doorkeeper.BAD_TOKEN) != null) {
            SecurityEvent.TOKEN_REFUSED.happened();
            var problem =
                    Problem.of("invalid-token", 401, "the token is unknown, revoked, or its user is shut out", null);
            call.abortWith(Response.fromResponse(problem.response())
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                    .build());
        }
    }
}
