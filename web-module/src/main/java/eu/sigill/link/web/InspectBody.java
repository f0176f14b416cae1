package eu.sigill.link.web;

import jakarta.validation.constraints.NotBlank;

/** A link to look into. */
public record InspectBody(@NotBlank String link) {

    @Override
    public String toString() {
        return "InspectBody[]";
    }
}
