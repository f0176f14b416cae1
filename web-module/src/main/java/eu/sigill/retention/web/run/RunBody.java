package eu.sigill.retention.web.run;

import eu.sigill.platform.service.refusal.InvalidField;
import eu.sigill.platform.web.Choice;
import eu.sigill.retention.model.rule.RuleMode;
import eu.sigill.retention.web.Days;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run that is asked for. */
@Schema(name = "NewRetentionRun")
public record RunBody(
        @Schema(
                enumeration = {"DRY", "ON"},
                description = "DRY: count what would go; ON: destroy it")
        @NotNull
        String mode,

        @Schema(description = "the day to count for; with DRY only", examples = "2030-01-01") @Nullable
        String asOf) {

    RuleMode how() {
        return Choice.of(RuleMode.class, "mode", mode);
    }

    Optional<LocalDate> day() {
        var day = Days.anyDay("asOf", asOf);
        if (day.isPresent() && how() == RuleMode.ON) {
            throw new InvalidField(
                    "asOf", "asOf goes with mode DRY only: what is not due today is not destroyed today");
        }
        return day;
    }
}
