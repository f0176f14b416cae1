package eu.sigill.privacy.service.right;

import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.erase.Fate;
import eu.sigill.retention.service.rule.deciding.DueView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one kind of somebody's data.
 *
 * @param rows of how many rows
 * @param until from which day they are gone, or in use no longer; empty if that is now, or if nobody can know yet
 * @param need why they are still in use, as a code
 * @param duties by which rules they are kept, the longest first
 */
public record Decision(
        DataKind kind,
        Fate.Outcome outcome,
        long rows,
        Optional<LocalDate> until,
        Optional<String> need,
        List<DueView.Reason> duties) {

    static final Comparator<Decision> BY_KIND = Comparator.comparing(
                    (Decision one) -> one.kind().value())
            .thenComparing(Decision::outcome)
            .thenComparing(one -> one.until().orElse(LocalDate.MAX));

    static Decision of(List<Fate> alike) {
        var first = alike.getFirst();
        return new Decision(
                first.kind(),
                first.outcome(),
                alike.size(),
                first.until(),
                first.need().map(need -> need.reason()),
                first.duties());
    }
}
