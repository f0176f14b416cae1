package eu.sigill.platform.web;

import eu.sigill.access.service.TooManyTries;
import eu.sigill.platform.service.Refusal;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns every no of the house into a problem. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        var problem = Problem.of(
                refusal.slug(),
                statusOf(refusal.kind()),
                refusal.sentence(),
                refusal.field().orElse(null));
        if (refusal instanceof TooManyTries wait) {
            return Response.fromResponse(problem.response())
                    .header("Retry-After", Math.max(1, wait.pause().toSeconds()))
                    .build();
        }
        return problem.response();
    }

    static int statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case TOO_MANY -> 429;
            case TOO_LARGE -> 413;
        };
    }
}
