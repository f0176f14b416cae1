package eu.sigill.platform.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The framework's own noes (no such path, method or media type) in the same form as ours. */
@Provider
public class HttpRefusalMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException e) {
        var response = e.getResponse();
        if (response.getStatus() < 400 || response.hasEntity()) {
            return response;
        }
        var problem =
                Problem.of(slugOf(response.getStatus()), response.getStatus(), detailOf(response.getStatus()), null);
        return Response.fromResponse(response)
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private static String slugOf(int status) {
        return switch (status) {
            case 400 -> "unreadable-body";
            case 401 -> "no-token";
            case 403 -> "not-allowed";
            case 404 -> "unknown-path";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 415 -> "unsupported-media-type";
            default -> "refused";
        };
    }

    private static String detailOf(int status) {
        return switch (status) {
            case 400 -> "the request cannot be read; see /openapi for what it should hold";
            case 401 -> "send a token as Authorization: Bearer";
            case 403 -> "the token lacks the scope for this call, or its user the role";
            case 404 -> "nothing is at this address";
            case 405 -> "this address does not take that method";
            case 406 -> "this address answers in another media type";
            case 415 -> "this address takes another media type";
            default -> "the request was refused";
        };
    }
}
