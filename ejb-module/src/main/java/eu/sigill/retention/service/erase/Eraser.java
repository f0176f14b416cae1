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
import eu.sigill.retention.service.sweep.RulesChanged;
import eu.sigill.retention.service.sweep.Sweep;
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

    /** Destroys what was erased of these kinds, and answers whether it could; else the next sweep does. */
    public boolean finish(Collection<DataKind> some) {
        return some.isEmpty()
                || turns.take().filter(turn -> isFinished(turn, some)).isPresent();
    }

    private boolean isFinished(Turn turn, Collection<DataKind> some) {
        var reason = outcome(turn, some);
        turns.end(turn, reason);
        return reason == ExitReason.ERASED;
    }

    private ExitReason outcome(Turn turn, Collection<DataKind> some) {
        try {
            some.stream().flatMap(kind -> kinds.find(kind).stream()).forEach(data -> destroy(turn, data));
            copyist.catchUp();
            return ExitReason.ERASED;
        } catch (RuntimeException e) { // it is hidden already, and the next sweep goes on from the rows
            return Sweep.failed(e);
        }
    }

    private void destroy(Turn turn, RetainedData data) {
        Census.markets(data).forEach(market -> destroy(turn, data, market));
    }

    private void destroy(Turn turn, RetainedData data, Optional<Market> market) {
        try {
            job(rules.read(), data, market).ifPresent(job -> destruction.of(turn, job));
        } catch (RulesChanged e) { // somebody changed one meanwhile: go by the new ones
            destroy(turn, data, market);
        }
    }

    private Optional<Job> job(Catalogue catalogue, RetainedData data, Optional<Market> market) {
        return Job.erased(catalogue, data, market, Census.today(market, turns.now()));
    }
}
