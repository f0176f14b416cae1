package eu.sigill.merchant.model;

import eu.sigill.platform.model.Market;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every shop there is. */
public interface Shops {

    /**
     * Adds at once, so that a collision shows here.
     *
     * @throws eu.sigill.platform.model.Collision if the domain is taken
     */
    void add(Shop shop);

    Optional<Shop> find(ShopId id);

    /** Finds it and lets nobody else hold it until this transaction ends; whoever wants to waits. */
    Optional<Shop> hold(ShopId id);

    Optional<Shop> at(Domain domain);

    /** By id, those behind {@code after} only. */
    List<Shop> all(@Nullable ShopId after, int limit);

    /** Those of this market, by domain. */
    List<Shop> in(Market market);

    /** Those of these merchants only. */
    List<Shop> of(Set<MerchantId> merchants, @Nullable ShopId after, int limit);

    /**
     * By name, those behind {@code after} only.
     *
     * @param words what stands in the name or the domain, whatever its case, or the whole id; all shops if it is empty
     * @param merchants whose shops; everybody's if it is left out
     */
    List<Shop> search(String words, Optional<Set<MerchantId>> merchants, @Nullable ShopId after, int limit);
}
