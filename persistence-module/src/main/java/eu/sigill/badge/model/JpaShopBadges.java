package eu.sigill.badge.model;

import eu.sigill.merchant.model.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaShopBadges implements ShopBadges {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(ShopBadge badge) {
        entities.persist(badge);
    }

    @Override
    public Optional<ShopBadge> find(ShopId shop) {
        return Optional.ofNullable(entities.find(ShopBadge.class, shop));
    }
}
