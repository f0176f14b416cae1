package eu.sigill.protection.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import java.util.Optional;

/** What shops' protections may add up to. */
public interface Ceilings {

    /**
     * Adds at once, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if the shop has one
     */
    void add(Ceiling ceiling);

    Optional<Ceiling> find(ShopId shop);

    /**
     * Finds it and lets nobody else hold it until this transaction ends; whoever wants to waits.
     *
     * @throws eu.sigill.platform.model.Collision if that takes too long
     */
    Optional<Ceiling> hold(ShopId shop);

    Optional<MarketCeiling> of(Market market);
}
