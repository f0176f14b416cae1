package eu.sigill.link.web.key;

import eu.sigill.link.model.KeyStatus;
import eu.sigill.platform.web.Choice;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to move a pair. */
public record KeyStatusBody(
        @Schema(enumeration = {"PRIMARY", "ENABLED", "DISABLED", "DESTROYED"}) @NotNull
        String status) {

    KeyStatus of() {
        return Choice.exactly(KeyStatus.class, "status", status);
    }
}
