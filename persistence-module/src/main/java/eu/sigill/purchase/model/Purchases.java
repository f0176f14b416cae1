package eu.sigill.purchase.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Market;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Those of a market and of this day or before, whose buyers were not reminded; by id, those behind {@code after} only. */
    List<Purchase> unreminded(Market market, LocalDate orderedBy, @Nullable PurchaseId after, int limit);
}
