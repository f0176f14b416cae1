package eu.sigill.retention.service.gauge;

import eu.sigill.retention.model.hold.Holds;
import eu.sigill.retention.model.park.ParkedRows;
import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.rule.Catalogue;
import eu.sigill.retention.service.rule.RuleBook;
import eu.sigill.retention.service.sweep.Census;
import eu.sigill.retention.service.sweep.Job;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Counts everything that is kept: what is due of it, what is held, what waits. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Survey {

    @Inject
    Kinds kinds;

    @Inject
    RuleBook rules;

    @Inject
    RetainedRows store;

    @Inject
    ParkedRows parked;

    @Inject
    Holds holds;

    @Inject
    Census census;

    @Inject
    Clock clock;

    /** Counts. */
    public Counts count() {
        var now = clock.instant();
        var catalogue = rules.read();
        var all = kinds.all();
        var jobs = all.stream().flatMap(data -> jobs(catalogue, data, now)).toList();
        return new Counts(
                now,
                census.due(jobs),
                all.stream().mapToLong(data -> holds.countRows(data.kind())).sum(),
                all.stream().mapToLong(data -> parked.count(data.kind())).sum(),
                oldest(catalogue, jobs));
    }

    private static Stream<Job> jobs(Catalogue catalogue, RetainedData data, Instant now) {
        return Census.markets(data).stream()
                .flatMap(market -> Job.of(catalogue, data, market, Census.today(market, now)).stream());
    }

    private long oldest(Catalogue catalogue, List<Job> jobs) {
        return jobs.stream()
                .mapToLong(job -> store.oldestRipe(job.ripe())
                        .flatMap(ended ->
                                catalogue.inForce(job.data(), job.market()).of(ended, job.today()))
                        .map(due -> ChronoUnit.DAYS.between(due.destroyOn(), job.today()))
                        .orElse(0L))
                .max()
                .orElse(0);
    }

    /** What was counted. */
    public record Counts(Instant at, long due, long held, long parked, long oldestOverdueDays) {}
}
