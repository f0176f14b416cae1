package eu.sigill.retention.web.run;

import eu.sigill.retention.service.sweep.run.RunView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run on the API. */
@Schema(name = "RetentionRun")
public record RunAnswer(
        String id,
        @Schema(enumeration = {"DRY", "ON"}) String mode,
        LocalDate asOf,

        @Schema(enumeration = {"RUNNING", "DONE", "FAILED", "REFUSED"})
        String state,

        @Schema(
                enumeration = {
                    "COMPLETE",
                    "ERASED",
                    "CAP_REACHED",
                    "LEDGER_UNWRITABLE",
                    "LEASE_LOST",
                    "CLOCK_JUMPED",
                    "INTERRUPTED",
                    "FAULT"
                },
                description = "why it ended; null while it runs")
        @Nullable
        String exitReason,

        Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "only kinds of data of which something was due, blocked or parked")
        List<OfKind> kinds) {

    static RunAnswer of(RunView run) {
        return new RunAnswer(
                run.id().toString(),
                run.mode().name(),
                run.asOf(),
                run.state().name(),
                run.exitReason().map(Enum::name).orElse(null),
                run.startedAt(),
                run.finishedAt().orElse(null),
                run.parts().stream().map(OfKind::of).toList());
    }

    /** One kind of data in it. */
    @Schema(name = "RetentionRunKind")
    public record OfKind(
            String kind,
            long due,
            long blocked,
            long destroyed,

            @Schema(description = "could not be destroyed, and wait")
            long parked,

            @Schema(description = "due and still there") long remaining) {

        static OfKind of(RunView.OfKind part) {
            return new OfKind(
                    part.kind().value(), part.due(), part.blocked(), part.destroyed(), part.parked(), part.remaining());
        }
    }
}
