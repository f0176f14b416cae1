package eu.sigill.retention.service.rule.deciding;

import eu.sigill.retention.service.period.DueDate;
import eu.sigill.retention.service.rule.RuleView;
import java.time.LocalDate;
import java.util.List;

/** When it is over, and why. */
public record DueView(LocalDate blockOn, LocalDate destroyOn, List<Reason> reasons) {

    public static DueView of(DueDate due) {
        return new DueView(
                due.blockOn(),
                due.destroyOn(),
                due.reasons().stream()
                        .map(reason -> new Reason(RuleView.of(reason.rule()), reason.destroyOn()))
                        .toList());
    }

    /** One rule, and until when it alone would have the data kept. */
    public record Reason(RuleView rule, LocalDate destroyOn) {}
}
