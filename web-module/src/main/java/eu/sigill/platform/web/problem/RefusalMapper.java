package eu.sigill.platform.web.problem;

import eu.sigill.platform.service.refusal.Grounds;
import eu.sigill.platform.service.refusal.Refusal;
import eu.sigill.platform.service.security.SecurityEvent;
import eu.sigill.platform.web.language.Languages;
import eu.sigill.platform.web.language.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Turns every no of the house into a problem: told in English, or in the language that the address asks for ({@code lang}). */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Refusal refusal) {
        var asked = Languages.asked(request);
        var translated = asked.flatMap(language -> Texts.in(language).sentenceOf(refusal));
        var problem = Problem.of(
                        refusal.slug(),
                        statusOf(refusal.kind()),
                        translated.orElseGet(refusal::sentence),
                        refusal.field().orElse(null))
                .because(refusal.grounds().map(Grounds::code).orElse(null));
        noted(refusal);
        var response = Response.fromResponse(problem.response());
        if (translated.isPresent()) {
            asked.ifPresent(language -> response.language(language.code()));
        }
        refusal.retryAfter().ifPresent(pause -> response.header("Retry-After", wholeSeconds(pause)));
        return response.build();
    }

    /** Whether a page or a call meets it, somebody is known then and may not do it. */
    static void noted(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
            SecurityEvent.ROLE_REFUSED.happened();
        }
    }

    /** Rounded up: whoever comes back a moment too early is refused again. */
    private static long wholeSeconds(Duration pause) {
        return Math.max(1, pause.plusSeconds(1).minusNanos(1).toSeconds());
    }

    /** The status that a kind of no has, for pages too. */
    public static int statusOf(Refusal.Kind kind) {
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
