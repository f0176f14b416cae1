package eu.sigill.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;

/** Names the field that broke a constraint, and the constraint; never the value, which may be somebody's address. */
@Provider
public class InvalidInputMapper implements ExceptionMapper<ConstraintViolationException> {

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
        return Problem.of("invalid-field", 422, field + " " + violation.getMessage(), field);
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
}
