package eu.sigill.link.web;

import eu.sigill.link.model.KeyStatus;
import eu.sigill.platform.service.InvalidField;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to move a pair. */
public record KeyStatusBody(
        @Schema(enumeration = {"PRIMARY", "ENABLED", "DISABLED", "DESTROYED"}) @NotNull
        String status) {

    KeyStatus of() {
        return Arrays.stream(KeyStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElseThrow(() -> new InvalidField("status", "a status is PRIMARY, ENABLED, DISABLED or DESTROYED"));
    }
}
