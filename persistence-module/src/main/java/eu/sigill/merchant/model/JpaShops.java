package eu.sigill.merchant.model;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Market;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
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
    public List<Shop> in(Market market) {
        return entities.createQuery("select s from Shop s where s.market = :market order by s.domain.value", Shop.class)
                .setParameter("market", market)
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

    @Override
    public List<Shop> search(String words, Optional<Set<MerchantId>> merchants, @Nullable ShopId after, int limit) {
        var last = Optional.ofNullable(after).flatMap(this::find);
        return entities.createQuery("""
                        select s from Shop s
                        where (lower(s.name) like :like escape '!' or s.domain.value like :like escape '!'
                                or s.id.value = :words)
                        and (:everybodys = true or s.merchant.value in :merchants)
                        and (:first = true or lower(s.name) > lower(:name)
                                or lower(s.name) = lower(:name) and s.id.value > :after)
                        order by lower(s.name), s.id.value""", Shop.class)
                .setParameter("words", words.strip())
                .setParameter("like", like(words))
                .setParameter("everybodys", merchants.isEmpty())
                .setParameter(
                        "merchants",
                        merchants.stream()
                                .flatMap(Set::stream)
                                .map(MerchantId::value)
                                .toList())
                .setParameter("first", last.isEmpty())
                .setParameter("name", last.map(shop -> shop.profile().name()).orElse(""))
                .setParameter("after", last.map(shop -> shop.id().value()).orElse(""))
                .setMaxResults(limit)
                .getResultList();
    }

    private static String like(String words) {
        return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
