package eu.sigill.retention.service.sweep;

import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.EndOfPurpose;
import eu.sigill.retention.service.Need;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Asks every room that has a say; of several answers about one row the strictest counts. */
@ApplicationScoped
class Votes {

    @Inject
    @Any
    Instance<EndOfPurpose> voters;

    /** Which rows are needed, or were until lately. */
    Map<UUID, Need> needs(DataKind kind, List<UUID> rows, LocalDate today) {
        return strictest(kind, voter -> voter.needs(rows, today));
    }

    /** On which rows others still rest. */
    Map<UUID, Need> supports(DataKind kind, List<UUID> rows, LocalDate today) {
        return strictest(kind, voter -> voter.supports(rows, today));
    }

    private Map<UUID, Need> strictest(DataKind kind, Function<EndOfPurpose, Map<UUID, Need>> ask) {
        var strictest = new HashMap<UUID, Need>();
        voters.stream()
                .filter(voter -> voter.about().equals(kind))
                .map(ask)
                .forEach(answers -> answers.forEach(
                        (row, need) -> strictest.merge(row, need, BinaryOperator.maxBy(Need.BY_STRICTNESS))));
        return strictest;
    }
}
