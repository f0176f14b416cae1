package eu.sigill.retention.web;

import eu.sigill.retention.service.rule.deciding.DueView;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A due date on the API. */
@Schema(name = "DueDate")
public record DueDateAnswer(
        @Schema(description = "from this day it is there for the law only; null where no law wants it: it only goes")
        @Nullable
        LocalDate blockOn,

        @Schema(description = "from this day it is there no longer")
        LocalDate destroyOn,

        @Schema(description = "the rule that decides") RuleAnswer rule,

        @Schema(description = "every duty to keep it, the longest first")
        List<Reason> reasons) {

    static DueDateAnswer of(DueView due) {
        return new DueDateAnswer(
                due.blockOn().orElse(null),
                due.destroyOn(),
                RuleAnswer.of(due.reasons().getFirst().rule()),
                due.reasons().stream().map(Reason::of).toList());
    }

    /** One duty. */
    @Schema(name = "DueDateReason")
    public record Reason(
            RuleAnswer rule,

            @Schema(description = "until when this alone would have it kept")
            LocalDate destroyOn) {

        static Reason of(DueView.Reason reason) {
            return new Reason(RuleAnswer.of(reason.rule()), reason.destroyOn());
        }
    }
}
