package eu.sigill.purchase.model;

import eu.sigill.merchant.model.ShopId;

/** Which orders were handed over, so that none is twice; the same number in another shop is another order. */
public interface OrderMemory {

    /**
     * Remembers at once, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if it is remembered already
     */
    void remember(RememberedOrder order);

    boolean knows(ShopId shop, byte[] numberDigest);
}
