package eu.sigill.link.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.Collision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaLinkKeyPairs implements LinkKeyPairs {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(LinkKeyPair pair) {
        Collision.turning(() -> {
            entities.persist(pair);
            entities.flush();
        });
    }

    @Override
    public Optional<LinkKeyPair> find(LinkKeyPairId id) {
        return Optional.ofNullable(entities.find(LinkKeyPair.class, id));
    }

    @Override
    public List<LinkKeyPair> of(ShopId shop) {
        return entities.createQuery(
                        "select p from LinkKeyPair p where p.id.shop.value = :shop order by p.createdAt, p.id.kid",
                        LinkKeyPair.class)
                .setParameter("shop", shop.value())
                .getResultList();
    }
}
