package eu.sigill.retention.service.sweep;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.model.row.Ripe;
import eu.sigill.retention.model.run.RunId;
import eu.sigill.retention.model.run.Runs;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.rule.RuleBook;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts what is due, by the same windows that the sweep destroys by. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Census {

    @Inject
    RetainedRows store;

    @Inject
    RuleBook rules;

    @Inject
    Runs runs;

    /** How much is due on that day. */
    public long due(RetainedData data, Optional<Market> market, LocalDate day) {
        return ripe(data, market, day).mapToLong(store::countRipe).sum();
    }

    /** Notes it for a run. */
    public void note(RunId run, RetainedData data, Optional<Market> market, LocalDate day) {
        var due = due(data, market, day);
        if (due > 0) {
            runs.step(run, data.kind()).found(due);
        }
    }

    private Stream<Ripe> ripe(RetainedData data, Optional<Market> market, LocalDate day) {
        return rules.inForce(data, market).due(day).stream()
                .map(window -> new Ripe(data.table(), market, window.first(), window.last(), day));
    }

    /** Where the data may be; nowhere, where they know no market. */
    static List<Optional<Market>> markets(RetainedData data) {
        return data.table().market().isEmpty()
                ? List.of(Optional.empty())
                : Arrays.stream(Market.values()).map(Optional::of).toList();
    }

    /** What belongs to no market lives by the coordinated day. */
    static LocalDate today(Optional<Market> market, Instant now) {
        return market.map(here -> here.today(() -> now)).orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
