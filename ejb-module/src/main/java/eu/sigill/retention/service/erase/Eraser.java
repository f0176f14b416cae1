package eu.sigill.retention.service.erase;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.model.run.ExitReason;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.ledger.copy.Copyist;
import eu.sigill.retention.service.rule.Catalogue;
import eu.sigill.retention.service.rule.RuleBook;
import eu.sigill.retention.service.sweep.Census;
import eu.sigill.retention.service.sweep.Destruction;
import eu.sigill.retention.service.sweep.Job;
import eu.sigill.retention.service.sweep.SweepTurns;
import eu.sigill.retention.service.sweep.Turn;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** Destroys, by the sweep's own batches, what was erased and no law wants kept. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Eraser {

    @Inject
    SweepTurns turns;

    @Inject
    Destruction destruction;

    @Inject
    Copyist copyist;

    @Inject
    Kinds kinds;

    @Inject
    RuleBook rules;

    /** Destroys what was erased of these kinds; whatever it cannot, since somebody sweeps, the next sweep does. */
    public void finish(Collection<DataKind> some) {
        turns.take().ifPresent(turn -> {
            var reason = ExitReason.FAULT;
            try {
                some.stream().flatMap(kind -> kinds.find(kind).stream()).forEach(data -> destroy(turn, data));
                copyist.catchUp();
                reason = ExitReason.ERASED;
            } finally {
                turns.end(turn, reason);
            }
        });
    }

    private void destroy(Turn turn, RetainedData data) {
        var catalogue = rules.read();
        Census.markets(data).stream()
                .flatMap(market -> job(catalogue, data, market).stream())
                .forEach(job -> destruction.of(turn, job));
    }

    private Optional<Job> job(Catalogue catalogue, RetainedData data, Optional<Market> market) {
        return Job.erased(catalogue, data, market, Census.today(market, turns.now()));
    }
}
