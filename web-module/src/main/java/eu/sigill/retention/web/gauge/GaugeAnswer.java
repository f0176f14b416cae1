package eu.sigill.retention.web.gauge;

import eu.sigill.retention.model.run.ExitReason;
import eu.sigill.retention.service.gauge.Gauges;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How retention stands, in counts. */
@Schema(name = "RetentionGauges")
public record GaugeAnswer(
        @Schema(required = true, description = "when it was counted; once an hour")
        Instant countedAt,

        @Schema(required = true, description = "rows that are due")
        long due,

        @Schema(required = true, description = "rows that stay by order")
        long held,

        @Schema(required = true, description = "rows that could not go and wait")
        long parked,

        @Schema(required = true, description = "since how many days the first of those that are due is; 0 if none is")
        long oldestOverdueDays,

        @Schema(required = true, nullable = true, description = "when a sweep did all there was to do") @Nullable
        Instant lastSuccess,

        @Schema(
                required = true,
                nullable = true,
                implementation = String.class,
                description = "how the last sweep ended")
        @Nullable
        ExitReason lastExit,

        @Schema(required = true, description = "whether no sweep succeeded for 48 hours")
        boolean late) {

    static GaugeAnswer of(Gauges gauges, boolean late) {
        return new GaugeAnswer(
                gauges.at(),
                gauges.due(),
                gauges.held(),
                gauges.parked(),
                gauges.oldestOverdueDays(),
                gauges.lastSuccess().orElse(null),
                gauges.lastExit().orElse(null),
                late);
    }
}
