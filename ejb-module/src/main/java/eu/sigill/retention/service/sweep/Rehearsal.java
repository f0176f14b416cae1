package eu.sigill.retention.service.sweep;

import eu.sigill.retention.model.run.ExitReason;
import eu.sigill.retention.model.run.RunId;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.rule.RuleBook;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Counts what a sweep would destroy, and destroys nothing. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rehearsal {

    @Inject
    Census census;

    @Inject
    Kinds kinds;

    @Inject
    RuleBook rules;

    @Inject
    SweepTurns turns;

    /** As of that day; without one as of today, which is another day in another market. */
    @Asynchronous
    public void begin(RunId run, Optional<LocalDate> asOf, Instant now) {
        try {
            var catalogue = rules.read();
            for (var data : kinds.all()) {
                for (var market : Census.markets(data)) {
                    var day = asOf.orElseGet(() -> Census.today(market, now));
                    census.note(run, data.kind(), Job.of(catalogue, data, market, day));
                }
            }
            turns.finish(run, ExitReason.COMPLETE);
        } catch (RuntimeException e) {
            SweepLog.LOG.failed(e.getClass().getSimpleName());
            turns.finish(run, ExitReason.FAULT);
        }
    }
}
