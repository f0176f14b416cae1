package eu.sigill.purchase.model;

import eu.sigill.merchant.model.ShopId;
import java.util.List;
import java.util.Optional;

/** Every purchase there is. */
public interface Purchases {

    /**
     * Adds at once, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if this shop's order is there already
     */
    void add(Purchase purchase);

    /**
     * Writes what was changed, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if somebody else changed the same
     */
    void write();

    Optional<Purchase> find(PurchaseId id);

    /** The shop's order whose number has this digest. */
    Optional<Purchase> of(ShopId shop, byte[] numberDigest);

    /** Somebody's, the newest first. */
    List<Purchase> by(BuyerId buyer);
}
