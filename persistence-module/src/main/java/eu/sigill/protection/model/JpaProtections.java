package eu.sigill.protection.model;

import eu.sigill.member.model.MemberId;
import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Market;
import eu.sigill.purchase.model.PurchaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaProtections implements Protections {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Protection protection) {
        Collision.turning(() -> {
            entities.persist(protection);
            entities.flush();
        });
    }

    @Override
    public void write() {
        Collision.turning(entities::flush);
    }

    @Override
    public void takeBack(Protection offered) {
        entities.remove(offered);
    }

    @Override
    public Optional<Protection> find(ProtectionId id) {
        return Optional.ofNullable(entities.find(Protection.class, id));
    }

    @Override
    public Optional<Protection> of(PurchaseId purchase) {
        return entities.createQuery("select p from Protection p where p.purchase.value = :purchase", Protection.class)
                .setParameter("purchase", purchase.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Protection> by(MemberId member) {
        return entities.createQuery(
                        "select p from Protection p where p.member.value = :member order by p.id.value desc",
                        Protection.class)
                .setParameter("member", member.value())
                .getResultList();
    }

    @Override
    public List<Protection> of(ShopId shop, @Nullable ProtectionId after, int limit) {
        var query = after == null
                ? entities.createQuery(
                        "select p from Protection p where p.shop.value = :shop order by p.id.value desc",
                        Protection.class)
                : entities.createQuery(
                                "select p from Protection p where p.shop.value = :shop and p.id.value < :after order by p.id.value desc",
                                Protection.class)
                        .setParameter("after", after.value());
        return query.setParameter("shop", shop.value()).setMaxResults(limit).getResultList();
    }

    @Override
    public BigDecimal runningSum(ShopId shop) {
        return Optional.ofNullable(entities.createQuery(
                                "select sum(p.sum.amount) from Protection p where p.shop.value = :shop and p.state in :running",
                                BigDecimal.class)
                        .setParameter("shop", shop.value())
                        .setParameter("running", List.of(ProtectionState.ACTIVE, ProtectionState.CLAIMED))
                        .getSingleResult())
                .orElse(BigDecimal.ZERO);
    }

    @Override
    public List<Protection> overBefore(Market market, LocalDate day, int limit) {
        return entities.createQuery("""
                        select p from Protection p
                        where p.state = :active and p.market = :market and p.endsOn < :day""", Protection.class)
                .setParameter("active", ProtectionState.ACTIVE)
                .setParameter("market", market)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Protection> endingBy(Market market, LocalDate day, int limit) {
        return entities.createQuery("""
                        select p from Protection p where p.state = :active and p.market = :market
                          and p.endsOn <= :day and p.endingTold = false""", Protection.class)
                .setParameter("active", ProtectionState.ACTIVE)
                .setParameter("market", market)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<ShopId> shopsWaiting(Market market) {
        return entities.createQuery(
                        "select distinct p.shop.value from Protection p where p.state = :offered and p.market = :market",
                        String.class)
                .setParameter("offered", ProtectionState.OFFERED)
                .setParameter("market", market)
                .getResultStream()
                .map(ShopId::new)
                .toList();
    }

    @Override
    public List<Protection> waiting(ShopId shop) {
        return entities.createQuery("""
                        select p from Protection p where p.state = :offered and p.shop.value = :shop
                        order by p.id.value""", Protection.class)
                .setParameter("offered", ProtectionState.OFFERED)
                .setParameter("shop", shop.value())
                .getResultList();
    }
}
