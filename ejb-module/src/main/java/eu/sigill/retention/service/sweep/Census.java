package eu.sigill.retention.service.sweep;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.run.RunId;
import eu.sigill.retention.model.run.Runs;
import eu.sigill.retention.service.RetainedData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Counts what is due: the same jobs that the sweep does. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Census {

    @Inject
    RetainedRows store;

    @Inject
    Runs runs;

    /** How much of it is there. */
    public long due(List<Job> jobs) {
        return jobs.stream().map(Job::ripe).mapToLong(store::countRipe).sum();
    }

    /** Notes for a run how much of this kind there is, and answers the jobs that have anything to do. */
    public List<Job> note(RunId run, DataKind kind, List<Job> jobs) {
        var busy = new ArrayList<Job>();
        var due = 0L;
        for (var job : jobs) {
            var rows = store.countRipe(job.ripe());
            if (rows > 0) {
                busy.add(job);
                due += rows;
            }
        }
        if (due > 0) {
            runs.step(run, kind).found(due);
        }
        return busy;
    }

    /** Where the data may be; nowhere, where they know no market. */
    public static List<Optional<Market>> markets(RetainedData data) {
        return data.table().market().isEmpty()
                ? List.of(Optional.empty())
                : Arrays.stream(Market.values()).map(Optional::of).toList();
    }

    /** What belongs to no market lives by the coordinated day. */
    public static LocalDate today(Optional<Market> market, Instant now) {
        return market.map(here -> here.today(() -> now)).orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
