package eu.sigill.retention.service.sweep.reliance;

import eu.sigill.retention.model.row.PointingRows;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.Need;
import eu.sigill.retention.service.Reliance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/** What the rooms say of rows on which theirs rest; of several answers about one row the strictest counts. */
@ApplicationScoped
public class Votes {

    @Inject
    @Any
    Instance<Reliance> reliances;

    @Inject
    PointingRows pointing;

    /** Which rows are needed, or were until lately. */
    public Map<UUID, Need> needs(DataKind kind, Collection<UUID> rows, LocalDate today) {
        return strictest(kind, rows, (reliance, use) -> Need.of(reliance, use, today));
    }

    /** On which rows others still rest. */
    public Map<UUID, Need> supports(DataKind kind, Collection<UUID> rows) {
        return strictest(kind, rows, (reliance, use) -> new Need(reliance.reason(), Optional.empty()));
    }

    private Map<UUID, Need> strictest(
            DataKind kind, Collection<UUID> rows, BiFunction<Reliance, PointingRows.Use, Need> answer) {
        var strictest = new HashMap<UUID, Need>();
        reliances.stream()
                .filter(reliance -> reliance.on().equals(kind))
                .forEach(reliance -> pointing.at(rows, reliance.by())
                        .forEach((row, use) -> strictest.merge(
                                row, answer.apply(reliance, use), BinaryOperator.maxBy(Need.BY_STRICTNESS))));
        return strictest;
    }

    /** On what the rows of a table rest. */
    List<Reliance> of(String relation) {
        return reliances.stream()
                .filter(reliance -> reliance.by().relation().equals(relation))
                .toList();
    }
}
