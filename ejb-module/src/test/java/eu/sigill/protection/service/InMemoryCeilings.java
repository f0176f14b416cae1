package eu.sigill.protection.service;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import eu.sigill.platform.model.Money;
import eu.sigill.platform.service.Collide;
import eu.sigill.protection.model.Ceiling;
import eu.sigill.protection.model.Ceilings;
import eu.sigill.protection.model.MarketCeiling;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Every market has the same. */
class InMemoryCeilings implements Ceilings {

    private final Map<ShopId, Ceiling> ceilings = new HashMap<>();

    @Override
    public void add(Ceiling ceiling) {
        Collide.ifTaken(ceilings.putIfAbsent(ceiling.shop(), ceiling) != null);
    }

    @Override
    public Optional<Ceiling> find(ShopId shop) {
        return Optional.ofNullable(ceilings.get(shop));
    }

    @Override
    public Optional<Ceiling> hold(ShopId shop) {
        return find(shop);
    }

    @Override
    public Optional<MarketCeiling> of(Market market) {
        return Optional.of(new MarketCeiling(market, new Money(new BigDecimal("500000"), market.currency())));
    }
}
