package eu.sigill.retention.service.hold;

import eu.sigill.retention.model.hold.Hold;
import eu.sigill.retention.model.hold.HoldId;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.Names;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An order, to be looked at while it stands and after.
 *
 * @param heldBy the name of who gave it; empty where nobody knows them any more
 * @param releasedBy the name of who released it; empty too where nobody had to
 */
public record HoldView(
        HoldId id,
        DataKind kind,
        UUID row,
        Hold.Why why,
        Optional<String> heldBy,
        Instant heldAt,
        Optional<String> releasedBy,
        Optional<Instant> releasedAt) {

    static HoldView of(Hold hold, Names names) {
        return new HoldView(
                hold.id(),
                hold.kind(),
                hold.row(),
                hold.why(),
                names.of(hold.heldBy()),
                hold.heldAt(),
                hold.releasedBy().flatMap(names::of),
                hold.releasedAt());
    }

    public boolean stands() {
        return releasedAt.isEmpty();
    }
}
