package eu.sigill.purchase.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaOrderMemory implements OrderMemory {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void remember(RememberedOrder order) {
        Collision.turning(() -> {
            entities.persist(order);
            entities.flush();
        });
    }

    @Override
    public boolean knows(ShopId shop, byte[] numberDigest) {
        return entities.createQuery(
                                "select count(o) from RememberedOrder o where o.shop.value = :shop and o.numberDigest = :digest",
                                Long.class)
                        .setParameter("shop", shop.value())
                        .setParameter("digest", numberDigest)
                        .getSingleResult()
                > 0;
    }
}
