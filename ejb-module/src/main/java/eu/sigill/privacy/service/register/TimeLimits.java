package eu.sigill.privacy.service.register;

import eu.sigill.platform.model.Market;
import eu.sigill.retention.model.rule.DataKind;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.rule.deciding.DecidingRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Reads time limits off the rules that the sweep goes by, so that what is told and what is done are one. */
@ApplicationScoped
public class TimeLimits {

    @Inject
    Kinds kinds;

    @Inject
    DecidingRules rules;

    /** Every kind that the house keeps, by name. */
    public List<DataKind> known() {
        return kinds.all().stream().map(RetainedData::kind).toList();
    }

    /** Those of these kinds that the house keeps, by name. */
    public List<TimeLimit> of(Collection<DataKind> wanted, Market market) {
        return kinds.all().stream()
                .filter(data -> wanted.contains(data.kind()))
                .map(data -> limit(data, market))
                .toList();
    }

    private TimeLimit limit(RetainedData data, Market market) {
        var deciding = rules.inForce(data, market);
        return new TimeLimit(
                data.kind(),
                data.start(),
                data.isBlockedFirst(),
                deciding,
                !deciding.equals(rules.rehearsed(data, market)));
    }
}
