package eu.sigill.retention.service.period;

import eu.sigill.retention.model.rule.Rule;
import java.time.LocalDate;
import java.util.List;

/**
 * When what one event started is over.
 *
 * @param event the day from which its period counts
 * @param destroyOn from this day it is there no longer
 * @param reasons every duty to keep it until then, the longest first
 */
public record DueDate(LocalDate event, LocalDate destroyOn, List<Reason> reasons) {

    public DueDate {
        reasons = List.copyOf(reasons);
    }

    /** The rule that decides. */
    public Rule rule() {
        return reasons.getFirst().rule();
    }

    /** One rule, and the day until which it alone would keep the data. */
    public record Reason(Rule rule, LocalDate destroyOn) {}
}
