package eu.sigill.platform.web.problem;

import eu.sigill.platform.service.security.SecurityEvent;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** The framework's own noes (no such path, method or media type, no such scope) in the same form as ours. */
@Provider
public class HttpRefusalMapper implements ExceptionMapper<WebApplicationException> {

    /** How the framework begins where a query's value is of the wrong kind; the value follows, and is not passed on. */
    private static final Pattern WRONG_PARAMETER = Pattern.compile("[^(]*QueryParam\\(\"([A-Za-z]\\w{0,40})\"\\)");

    @Context
    SecurityContext caller;

    @Override
    public Response toResponse(WebApplicationException e) {
        var status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        var parameter = WRONG_PARAMETER.matcher(String.valueOf(e.getMessage()));
        if (parameter.lookingAt()) { // the framework would have it that nothing is there
            var name = parameter.group(1);
            return Problem.of("invalid-field", 422, "the parameter " + name + " is not of the right kind", name)
                    .response();
        }
        if (e instanceof ForbiddenException && caller.getUserPrincipal() == null) {
            return Response.fromResponse(problem(401).response())
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        if (e instanceof ForbiddenException) {
            SecurityEvent.ROLE_REFUSED.happened();
        }
        return Response.fromResponse(e.getResponse())
                .type(Problem.MEDIA_TYPE)
                .entity(problem(status))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 400 ->
                of(status, "unreadable-body", "the request cannot be read; see /openapi for what it should hold");
            case 401 -> of(status, "no-token", "send a token as Authorization: Bearer");
            case 403 -> of(status, "not-allowed", "the token lacks the scope for this call, or its user the role");
            case 404 -> of(status, "unknown-path", "nothing is at this address");
            case 405 -> of(status, "method-not-allowed", "this address does not take that method");
            case 406 -> of(status, "not-acceptable", "this address answers in another media type");
            case 415 -> of(status, "unsupported-media-type", "this address takes another media type");
            default -> of(status, "refused", "the request was refused");
        };
    }

    private static Problem of(int status, String slug, String detail) {
        return Problem.of(slug, status, detail, null);
    }
}
