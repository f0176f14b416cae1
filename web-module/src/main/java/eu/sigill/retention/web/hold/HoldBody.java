package eu.sigill.retention.web.hold;

import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.hold.HoldOrder;
import eu.sigill.retention.service.rule.UnknownKind;
import eu.sigill.retention.web.Days;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order that is asked for. */
@Schema(name = "NewRetentionHold")
public record HoldBody(
        @Schema(description = "one of those that the rules name") @NotNull
        String kind,

        @Schema(description = "the id of what shall stay") @NotNull
        UUID row,

        @Schema(description = "why it stays, in up to 300 characters") @NotNull
        String reason,

        @Schema(description = "the first day on which it need not stay; without one, until it is released") @Nullable
        String until) {

    HoldOrder order() {
        return new HoldOrder(
                DataKind.parse(kind).orElseThrow(UnknownKind::new), row, reason, Days.anyDay("until", until));
    }
}
