package eu.sigill.retention.service.sweep.run;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Role;
import eu.sigill.retention.model.park.ParkedRows;
import eu.sigill.retention.model.row.Glimpses;
import eu.sigill.retention.model.row.RetainedRows;
import eu.sigill.retention.service.KindView;
import eu.sigill.retention.service.Kinds;
import eu.sigill.retention.service.RetainedData;
import eu.sigill.retention.service.rule.Catalogue;
import eu.sigill.retention.service.rule.RuleBook;
import eu.sigill.retention.service.rule.RuleView;
import eu.sigill.retention.service.sweep.Census;
import eu.sigill.retention.service.sweep.Job;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
    Glimpses glimpses;

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
                parked.count(data.kind()),
                undated(catalogue, data),
                glimpses.countInNoMarket(data.table()));
    }

    private Optional<RuleView> deciding(Catalogue catalogue, RetainedData data, Market market) {
        var today = market.today(clock);
        return catalogue
                .inForce(data, data.table().market().map(column -> market))
                .of(today, today)
                .map(due -> RuleView.of(due.rule()));
    }

    private long undated(Catalogue catalogue, RetainedData data) {
        var now = clock.instant();
        return Census.markets(data).stream()
                .mapToLong(market -> undated(catalogue, data, market, Census.today(market, now)))
                .sum();
    }

    private long undated(Catalogue catalogue, RetainedData data, Optional<Market> market, LocalDate today) {
        return catalogue.inForce(data, market).undated(today).stream()
                .mapToLong(window -> glimpses.count(data.table(), market, window.first(), window.last(), today))
                .sum();
    }

    private long due(Catalogue catalogue, RetainedData data) {
        var now = clock.instant();
        return Census.markets(data).stream()
                .mapToLong(market -> census.due(Job.of(catalogue, data, market, Census.today(market, now))))
                .sum();
    }
}
