package eu.sigill.protection.service;

import eu.sigill.member.model.Level;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.model.Role;
import eu.sigill.protection.model.cover.Cover;
import eu.sigill.protection.model.cover.CoverId;
import eu.sigill.protection.model.cover.Covers;
import eu.sigill.protection.service.cover.CoverView;
import eu.sigill.protection.service.cover.CoversChanged;
import eu.sigill.protection.service.cover.CoversJustChanged;
import eu.sigill.protection.service.cover.CoversOutOfOrder;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Says what is covered where, to everybody who asks, and lets the operator change it. */
@Stateless
@PermitAll
public class CoverService {

    @Inject
    Covers covers;

    @Inject
    Event<CoversChanged> changed;

    /** What members get in the shops of this market, from less to more; none where orders are not protected. */
    public List<CoverView> covers(Market market) {
        return of(market).covers();
    }

    /** The same, for whoever has to decide. */
    public MarketCovers of(Market market) {
        return new MarketCovers(
                market, covers.of(market).stream().map(CoverView::of).toList());
    }

    /** Every market, those without covers too. */
    public List<MarketCovers> everywhere() {
        var all = covers.all();
        return Arrays.stream(Market.values())
                .map(market -> new MarketCovers(
                        market,
                        all.stream()
                                .filter(cover -> cover.id().market() == market)
                                .map(CoverView::of)
                                .toList()))
                .toList();
    }

    /**
     * Promises this much from now on; orders that are protected already keep what they were promised.
     *
     * @throws CoversOutOfOrder if a higher level would get less than a lower one, or stand without it
     * @throws CoversJustChanged if somebody else promised something at the same moment
     */
    @RolesAllowed(Role.NAME_OPERATOR)
    public void promise(Market market, Level level, Money cap, int days) {
        var id = new CoverId(market, level);
        try {
            covers.find(id)
                    .ifPresentOrElse(cover -> cover.change(cap, days), () -> covers.add(Cover.promise(id, cap, days)));
        } catch (Collision e) {
            throw new CoversJustChanged();
        }
        demandOrder(market);
        changed.fire(new CoversChanged(market));
    }

    /**
     * Promises nothing any more.
     *
     * @throws CoversOutOfOrder if a higher level would stand without a lower one
     */
    @RolesAllowed(Role.NAME_OPERATOR)
    public void withdraw(Market market, Level level) {
        covers.find(new CoverId(market, level)).ifPresent(covers::remove);
        demandOrder(market);
        changed.fire(new CoversChanged(market));
    }

    /** From now on people register in this market on the form only, or by a click on the card as well. */
    @RolesAllowed(Role.NAME_OPERATOR)
    public void takeByForm(Market market, boolean only) {
        covers.of(market).forEach(cover -> cover.takeByForm(only));
        changed.fire(new CoversChanged(market));
    }

    private void demandOrder(Market market) {
        var basic = covers.find(new CoverId(market, Level.BASIC));
        covers.find(new CoverId(market, Level.PLUS))
                .filter(plus -> basic.filter(less -> plus.cap().isMoreThan(less.cap()) && plus.days() >= less.days())
                        .isEmpty())
                .ifPresent(plus -> {
                    throw new CoversOutOfOrder();
                });
    }
}
