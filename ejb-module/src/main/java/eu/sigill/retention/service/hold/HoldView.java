package eu.sigill.retention.service.hold;

import eu.sigill.retention.model.hold.Hold;
import eu.sigill.retention.model.hold.HoldId;
import eu.sigill.retention.model.rule.DataKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An order, to be looked at while it stands and after. */
public record HoldView(
        HoldId id,
        DataKind kind,
        UUID row,
        Hold.Why why,
        String heldBy,
        Instant heldAt,
        Optional<String> releasedBy,
        Optional<Instant> releasedAt) {

    static HoldView of(Hold hold) {
        return new HoldView(
                hold.id(),
                hold.kind(),
                hold.row(),
                hold.why(),
                hold.heldBy(),
                hold.heldAt(),
                hold.releasedBy(),
                hold.releasedAt());
    }

    public boolean stands() {
        return releasedAt.isEmpty();
    }
}
