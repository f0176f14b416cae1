package eu.sigill.privacy.web;

import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.web.Choice;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What stands in the fields of a page’s address, or of its form where it has many of one sort. */
public record Filled(HttpServletRequest request) {

    public Optional<String> text(String field) {
        return Optional.ofNullable(request.getParameter(field));
    }

    /** All that were ticked under this name. */
    public List<String> all(String field) {
        var values = request.getParameterValues(field);
        return values == null ? List.of() : List.of(values);
    }

    public <E extends Enum<E>> E choice(Class<E> kind, String field) {
        return Choice.exactly(kind, field, text(field).orElse(""));
    }

    /** Empty if the field is. */
    public Optional<LocalDate> day(String field) {
        try {
            return text(field).filter(text -> !text.isBlank()).map(text -> LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            throw new InvalidField(field, "a day looks like 2026-12-31");
        }
    }

    /** The newest edition that the form’s page showed. */
    public int seen() {
        try {
            return Integer.parseInt(text("seen").orElse(""));
        } catch (NumberFormatException e) {
            throw new InvalidField("seen", "seen is a number");
        }
    }

    @Override
    public String toString() {
        return "Filled[]";
    }
}
