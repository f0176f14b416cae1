package eu.sigill.privacy.service.look;

import eu.sigill.privacy.model.look.Look;
import eu.sigill.retention.model.rule.DataKind;
import java.time.Instant;
import java.util.UUID;

/** Who looked at which row, when, and why. */
public record LookView(UUID id, DataKind kind, UUID row, String reason, String by, Instant at) {

    static LookView of(Look look) {
        return new LookView(look.id(), look.kind(), look.row(), look.reason(), look.by(), look.at());
    }
}
