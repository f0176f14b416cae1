package eu.sigill.retention.service.gauge;

import eu.sigill.retention.model.rule.RuleMode;
import eu.sigill.retention.model.run.Run;
import eu.sigill.retention.model.run.Runs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Reads the gauges. Counting what is due is work, so that it is done once an hour and not whenever somebody looks. */
@Singleton
@PermitAll
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GaugeService {

    @Inject
    Survey survey;

    @Inject
    Runs runs;

    @Inject
    Clock clock;

    private volatile Optional<Survey.Counts> counts = Optional.empty();

    /** Counts anew. */
    public void refresh() {
        counts = Optional.of(survey.count());
    }

    /** As they were counted last, with the last sweep as it is now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Gauges read() {
        var counted = counts.orElseGet(() -> {
            refresh();
            return counts.orElseThrow();
        });
        return new Gauges(
                counted.at(),
                counted.due(),
                counted.held(),
                counted.parked(),
                counted.oldestOverdueDays(),
                runs.lastComplete(RuleMode.ON).flatMap(Run::finishedAt),
                runs.lastEnded(RuleMode.ON).flatMap(Run::exitReason));
    }

    /** Whether nothing was swept for too long. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean isLate() {
        return read().isLate(clock.instant(), runs.since());
    }
}
