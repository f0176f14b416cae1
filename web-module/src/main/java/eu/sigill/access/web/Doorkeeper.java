package eu.sigill.access.web;

import eu.sigill.access.service.SignInService;
import eu.sigill.access.service.SignedIn;
import eu.sigill.access.service.token.TokenService;
import eu.sigill.platform.service.Secret;
import eu.sigill.platform.web.Api;
import eu.sigill.platform.web.again.HeldForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says who comes in: on the API by a bearer token and never by a cookie, in the console by the session that a sign-in
 * left. Neither can be used where the other belongs, which is what keeps the API safe from forged browser requests.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {

    /** The session's attribute that a sign-in leaves. */
    static final String SESSION = "eu.sigill.signedIn";

    /** The request's attribute that a token leaves which speaks for nobody. */
    static final String BAD_TOKEN = "eu.sigill.badToken";

    private static final String SIGN_IN = "/console/access/sign-in";
    private static final String SCHEME = "bearer ";

    @Inject
    TokenService tokens;

    @Inject
    SignInService people;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return Api.isCalledBy(request) ? byToken(request, context) : bySession(request, context);
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        var header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        var bearer = tokenIn(header).flatMap(tokens::bearerOf);
        if (bearer.isEmpty()) {
            request.setAttribute(BAD_TOKEN, true); // TokenFilter answers, in the words of the API
            return context.doNothing();
        }
        return context.notifyContainerAboutLogin(
                bearer.get().user().toString(), bearer.get().groups());
    }

    private static Optional<Secret> tokenIn(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
                ? Optional.of(new Secret(header.substring(SCHEME.length()).strip()))
                : Optional.empty();
    }

    private AuthenticationStatus bySession(HttpServletRequest request, HttpMessageContext context) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(SESSION) instanceof SignedIn before) {
            var now = people.refreshed(before);
            if (now.isPresent()) {
                var roles = now.get().roles().stream().map(Enum::name).collect(Collectors.toSet());
                return context.notifyContainerAboutLogin(now.get().id(), roles);
            }
            session.invalidate();
        }
        return context.isProtected() ? toSignIn(request, context) : context.doNothing();
    }

    /** Whoever only reads is asked to sign in; what somebody typed is held for them first. */
    private static AuthenticationStatus toSignIn(HttpServletRequest request, HttpMessageContext context) {
        if (!HeldForm.canHold(request)) {
            return context.redirect(signIn(request));
        }
        HeldForm.hold(SIGN_IN, request, context.getResponse());
        return context.forward(HeldForm.VIEW);
    }

    private static String signIn(HttpServletRequest request) {
        return request.getContextPath() + SIGN_IN + "?next="
                + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
    }
}
