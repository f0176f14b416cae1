package eu.sigill.access.web;

import eu.sigill.platform.web.Problem;
import jakarta.json.bind.JsonbBuilder;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The one no of the API that falls before any resource is reached. */
final class ApiRefusals {

    private static final String BODY = JsonbBuilder.create()
            .toJson(Problem.of("invalid-token", 401, "the token is unknown, revoked, or its user is shut out", null));

    private ApiRefusals() {}

    static AuthenticationStatus unauthenticated(HttpServletResponse response, HttpMessageContext context) {
        try {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType(Problem.MEDIA_TYPE.toString());
            response.getWriter().write(BODY);
            response.flushBuffer();
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
