package eu.sigill.purchase.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Market;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaPurchases implements Purchases {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Purchase purchase) {
        Collision.turning(() -> {
            entities.persist(purchase);
            entities.flush();
        });
    }

    @Override
    public void write() {
        Collision.turning(entities::flush);
    }

    @Override
    public Optional<Purchase> find(PurchaseId id) {
        return Optional.ofNullable(entities.find(Purchase.class, id));
    }

    @Override
    public Optional<Purchase> of(ShopId shop, byte[] numberDigest) {
        return entities.createQuery(
                        "select p from Purchase p where p.shop.value = :shop and p.numberDigest = :digest",
                        Purchase.class)
                .setParameter("shop", shop.value())
                .setParameter("digest", numberDigest)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Purchase> by(BuyerId buyer) {
        return entities.createQuery(
                        "select p from Purchase p where p.buyer.value = :buyer order by p.id.value desc",
                        Purchase.class)
                .setParameter("buyer", buyer.value())
                .getResultList();
    }

    @Override
    public List<Purchase> unreminded(Market market, LocalDate orderedBy, @Nullable PurchaseId after, int limit) {
        return entities.createQuery(
                        "select p from Purchase p where p.market = :market and p.remindedOn is null"
                                + " and p.keeping.endedOn is null and p.orderedOn <= :by and p.id.value > :after order by p.id.value",
                        Purchase.class)
                .setParameter("market", market)
                .setParameter("by", orderedBy)
                .setParameter("after", after == null ? BEFORE_ALL : after.value())
                .setMaxResults(limit)
                .getResultList();
    }
}
