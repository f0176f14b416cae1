package eu.sigill.protection.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.protection.model.Ceiling;
import eu.sigill.protection.model.Ceilings;
import eu.sigill.protection.model.MarketCeiling;
import eu.sigill.protection.model.Protections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** How much room a shop's ceiling leaves. */
@ApplicationScoped
class ShopCeilings {

    @Inject
    Ceilings ceilings;

    @Inject
    Protections protections;

    /**
     * What may still be added, for whoever is about to: until the transaction ends nobody else adds anything.
     *
     * @throws eu.sigill.platform.model.Collision if somebody else began to, at the same moment
     */
    Money roomIn(ShopId shop, Market market) {
        var ceiling = ceilings.hold(shop).orElseGet(() -> begun(shop));
        return room(of(ceiling, market), running(shop, market));
    }

    private Ceiling begun(ShopId shop) {
        var ceiling = Ceiling.usual(shop);
        ceilings.add(ceiling);
        return ceiling;
    }

    /** What the shop's protections may add up to. */
    Money of(ShopId shop, Market market) {
        return of(ceilings.find(shop).orElseGet(() -> Ceiling.usual(shop)), market);
    }

    private Money of(Ceiling ceiling, Market market) {
        return ceiling.own()
                .or(() -> ceilings.of(market).map(MarketCeiling::sum))
                .orElseGet(() -> Money.nothing(market.currency()));
    }

    /** What they add up to now. */
    Money running(ShopId shop, Market market) {
        return new Money(protections.runningSum(shop), market.currency());
    }

    private static Money room(Money ceiling, Money running) {
        return new Money(ceiling.amount().subtract(running.amount()).max(BigDecimal.ZERO), ceiling.currency());
    }
}
