package eu.sigill.merchant.model;

import eu.sigill.platform.model.Collision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaShops implements Shops {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Shop shop) {
        Collision.turning(() -> {
            entities.persist(shop);
            entities.flush();
        });
    }

    @Override
    public Optional<Shop> find(ShopId id) {
        return Optional.ofNullable(entities.find(Shop.class, id));
    }

    @Override
    public Optional<Shop> hold(ShopId id) {
        // a query, for find() would read the row first and lock it after
        return entities.createQuery("select s from Shop s where s.id = :id", Shop.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Shop> at(Domain domain) {
        return entities.createQuery("select s from Shop s where s.domain.value = :domain", Shop.class)
                .setParameter("domain", domain.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Shop> all(@Nullable ShopId after, int limit) {
        return entities.createQuery("select s from Shop s where s.id.value > :after order by s.id.value", Shop.class)
                .setParameter("after", after == null ? "" : after.value())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Shop> of(Set<MerchantId> merchants, @Nullable ShopId after, int limit) {
        if (merchants.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select s from Shop s
                        where s.merchant.value in :merchants and s.id.value > :after order by s.id.value""", Shop.class)
                .setParameter(
                        "merchants", merchants.stream().map(MerchantId::value).toList())
                .setParameter("after", after == null ? "" : after.value())
                .setMaxResults(limit)
                .getResultList();
    }
}
