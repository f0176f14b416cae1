package eu.sigill.platform.web.problem;

import eu.sigill.platform.web.body.BodyTooLarge;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A body that is no JSON, or JSON with a field that is unknown or of the wrong kind. */
@Provider
public class UnreadableBodyMapper implements ExceptionMapper<ProcessingException> {

    /** How the parser begins; of its words only the field's name is passed on. What follows may quote a value. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?:Unable to deserialize property '\\w+' because of: )?Json property (.*?) can not be mapped",
            Pattern.DOTALL);

    /** What may be a name; anything else could as well be a value. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w.-]{0,40}");

    private static final Pattern WRONG = Pattern.compile("Unable to deserialize property '([A-Za-z]\\w{0,40})'");

    @Override
    public Response toResponse(ProcessingException e) {
        if (BodyTooLarge.isBehind(e)) {
            return BodyTooLarge.problem().response();
        }
        var unknown = named(UNKNOWN, e);
        if (unknown != null) {
            return unknown(unknown).response();
        }
        var wrong = named(WRONG, e);
        if (wrong != null) {
            return Problem.of("invalid-field", 422, "the field " + wrong + " is not of the right kind", wrong)
                    .response();
        }
        return Problem.of("unreadable-body", 400, "the body is not JSON in UTF-8", null)
                .response();
    }

    private static Problem unknown(String name) {
        return NAME.matcher(name).matches()
                ? Problem.of("unknown-field", 422, "the field " + name + " is not known here", name)
                : Problem.of("unknown-field", 422, "a field is not known here", null);
    }

    private static @Nullable String named(Pattern pattern, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            var matcher = pattern.matcher(String.valueOf(cause.getMessage()));
            if (matcher.lookingAt()) {
                return matcher.group(1);
            }
        }
        return null;
    }
}
