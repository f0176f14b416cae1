package eu.sigill.retention.web.hold;

import eu.sigill.retention.service.hold.HoldView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order on the API. */
@Schema(name = "RetentionHold")
public record HoldAnswer(
        UUID id,
        String kind,
        UUID row,
        String reason,
        @Nullable LocalDate until,
        Instant heldAt,

        @Schema(description = "who gave it; null where nobody knows them any more") @Nullable
        String heldBy,

        @Schema(description = "null while it stands") @Nullable
        Instant releasedAt,

        @Schema(description = "null too where its day released it") @Nullable
        String releasedBy) {

    static HoldAnswer of(HoldView hold) {
        return new HoldAnswer(
                hold.id().value(),
                hold.kind().value(),
                hold.row(),
                hold.why().reason(),
                hold.why().until().orElse(null),
                hold.heldAt(),
                hold.heldBy().orElse(null),
                hold.releasedAt().orElse(null),
                hold.releasedBy().orElse(null));
    }
}
