package eu.sigill.retention.service.sweep;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Role;
import eu.sigill.retention.model.row.ParkedRows;
import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.service.KindView;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.rule.Catalogue;
import eu.sigill.retention.service.rule.RuleBook;
import eu.sigill.retention.service.rule.RuleView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What is kept here, and how much of it is due, for whoever watches over it. */
@Stateless
@RolesAllowed({Role.NAME_OPERATOR, Role.NAME_PRIVACY_OFFICER})
public class KindService {

    @Inject
    Kinds kinds;

    @Inject
    RuleBook rules;

    @Inject
    RetainedRows store;

    @Inject
    ParkedRows parked;

    @Inject
    Census census;

    @Inject
    Clock clock;

    /** Every kind, with the rule that decides in this market. */
    public List<KindView> all(Market market) {
        var catalogue = rules.read();
        return kinds.all().stream().map(data -> view(catalogue, data, market)).toList();
    }

    private KindView view(Catalogue catalogue, RetainedData data, Market market) {
        return new KindView(
                data.kind(),
                data.start(),
                deciding(catalogue, data, market),
                store.census(data.table()),
                due(catalogue, data),
                parked.count(data.kind()));
    }

    private Optional<RuleView> deciding(Catalogue catalogue, RetainedData data, Market market) {
        var today = market.today(clock);
        return catalogue
                .inForce(data, data.table().market().map(column -> market))
                .of(today, today)
                .map(due -> RuleView.of(due.rule()));
    }

    private long due(Catalogue catalogue, RetainedData data) {
        var now = clock.instant();
        return Census.markets(data).stream()
                .mapToLong(market -> census.due(Job.of(catalogue, data, market, Census.today(market, now))))
                .sum();
    }
}
