package eu.sigill.platform.web.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names the field that broke a constraint, and the constraint; never the value, which may be somebody's address. */
@Provider
public class InvalidInputMapper implements ExceptionMapper<ConstraintViolationException> {

    private static final MessageInterpolator MESSAGES =
            Validation.buildDefaultValidatorFactory().getMessageInterpolator();

    @Override
    public Response toResponse(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(InvalidInputMapper::problem)
                .orElseGet(() -> Problem.of("invalid-field", 422, "a field is wrong", null))
                .response();
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        var field = fieldOf(violation.getPropertyPath());
        return Problem.of("invalid-field", 422, field + " " + english(violation), field);
    }

    /** The message in the API's language; it comes in that of the caller's header, or of the machine. */
    private static String english(ConstraintViolation<?> violation) {
        return MESSAGES.interpolate(violation.getMessageTemplate(), new WithoutValue(violation), Locale.ROOT);
    }

    /** The last named part of the path: {@code register.body.domain} is the field {@code domain}. */
    private static String fieldOf(Path path) {
        var field = "body";
        for (var node : path) {
            if (node.getName() != null && !node.getName().startsWith("<")) {
                field = node.getName();
            }
        }
        return field;
    }

    /** All that a message may be made of. */
    private record WithoutValue(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return null;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("there is nothing within");
        }
    }
}
