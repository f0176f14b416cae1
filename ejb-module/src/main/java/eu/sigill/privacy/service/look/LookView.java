package eu.sigill.privacy.service.look;

import eu.sigill.privacy.model.look.Look;
import eu.sigill.retention.model.rule.DataKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who looked at which row, when, and why.
 *
 * @param by what they are called; empty once nobody knows any more
 */
public record LookView(UUID id, DataKind kind, UUID row, String reason, Optional<String> by, Instant at) {

    static LookView of(Look look, Optional<String> by) {
        return new LookView(look.id(), look.kind(), look.row(), look.reason(), by, look.at());
    }
}
