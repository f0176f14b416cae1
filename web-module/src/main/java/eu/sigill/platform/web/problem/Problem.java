package eu.sigill.platform.web.problem;

import eu.sigill.platform.web.SharedJson;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A no in the form of RFC 9457.
 *
 * @param type stable, to be told apart by programs
 * @param detail what was wrong and what to do, for people; never a value that was sent
 * @param field which field was wrong, where it was one
 * @param code what exactly was wrong, where a type has several reasons; stable too
 */
@Schema(description = "RFC 9457 problem details")
@JsonbNillable(false)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable String code) {

    public static final MediaType MEDIA_TYPE = MediaType.valueOf("application/problem+json");

    private static final String TYPES = "urn:sigill:problem:";

    public static Problem of(String slug, int status, String detail, @Nullable String field) {
        return new Problem(TYPES + slug, titleOf(status), status, detail, field, null);
    }

    Problem because(@Nullable String reason) {
        return new Problem(type, title, status, detail, field, reason);
    }

    public Response response() {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(this)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Answers with it where no resource does. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE.toString());
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(SharedJson.JSON.toJson(this));
    }

    private static String titleOf(int status) {
        var known = Response.Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }
}
