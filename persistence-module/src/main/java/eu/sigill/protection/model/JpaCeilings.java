package eu.sigill.protection.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Market;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Optional;

@ApplicationScoped
class JpaCeilings implements Ceilings {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Ceiling ceiling) {
        Collision.turning(() -> {
            entities.persist(ceiling);
            entities.flush();
        });
    }

    @Override
    public Optional<Ceiling> find(ShopId shop) {
        return Optional.ofNullable(entities.find(Ceiling.class, shop));
    }

    @Override
    public Optional<Ceiling> hold(ShopId shop) {
        var held = new ArrayList<Ceiling>();
        // a query, for find() would read the row first and lock it after
        Collision.turning(
                () -> held.addAll(entities.createQuery("select c from Ceiling c where c.shop = :shop", Ceiling.class)
                        .setParameter("shop", shop)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList()));
        return held.stream().findFirst();
    }

    @Override
    public Optional<MarketCeiling> of(Market market) {
        return Optional.ofNullable(entities.find(MarketCeiling.class, market));
    }
}
