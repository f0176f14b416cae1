package eu.sigill.privacy.service.notice;

import static java.util.stream.Collectors.toSet;

import eu.sigill.platform.model.Market;
import eu.sigill.platform.service.setting.LogSettings;
import eu.sigill.privacy.model.balance.Balancings;
import eu.sigill.privacy.model.notice.Way;
import eu.sigill.privacy.model.register.Activities;
import eu.sigill.privacy.model.roles.RoleMatrices;
import eu.sigill.privacy.model.roles.RoleMatrix;
import eu.sigill.privacy.service.ShopPractices;
import eu.sigill.privacy.service.balance.BalancingService;
import eu.sigill.privacy.service.notice.text.NoticeFacts;
import eu.sigill.privacy.service.register.TimeLimit;
import eu.sigill.privacy.service.register.TimeLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Finds out what is so in a market. */
@ApplicationScoped
class FactFinder {

    @Inject
    Activities activities;

    @Inject
    RoleMatrices matrices;

    @Inject
    Balancings balancings;

    @Inject
    TimeLimits limits;

    @Inject
    ShopPractices shops;

    @Inject
    LogSettings logs;

    /** What a notice is made of that tells of these ways. */
    NoticeFacts facts(Market market, Set<Way> ways) {
        var matrix = matrices.newest(market);
        return new NoticeFacts(
                market,
                activities.controller().details(),
                matrix.map(RoleMatrix::rows).orElseGet(List::of),
                matrix.map(RoleMatrix::arrangement),
                limits(market),
                ways,
                logs);
    }

    private List<TimeLimit> limits(Market market) {
        var told = activities.all().stream()
                .filter(activity -> activity.processing().isPublic())
                .flatMap(activity -> activity.kinds().stream())
                .collect(toSet());
        return limits.of(told, market);
    }

    List<Contradiction> contradictions(NoticeFacts facts) {
        return new Contradictions(
                        facts,
                        shops.in(facts.market()),
                        BalancingService.explainsHashes(balancings.all(), facts.market()))
                .all();
    }

    int shops(Market market) {
        return shops.in(market).size();
    }

    /** How shops there find out who is a member; the blinded way where nobody does, for it is the rule. */
    Set<Way> ways(Market market) {
        var used =
                shops.in(market).stream().flatMap(shop -> shop.way().stream()).collect(toSet());
        return used.isEmpty() ? Set.of(Way.BLINDED) : used;
    }
}
