package eu.sigill.link.model;

import eu.sigill.platform.model.Collision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

@ApplicationScoped
class JpaRedeemedLinks implements RedeemedLinks {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(RedeemedLink redeemed) {
        Collision.turning(() -> {
            entities.persist(redeemed);
            entities.flush();
        });
    }

    @Override
    public int forgetExpired(Instant before) {
        return entities.createQuery("delete from RedeemedLink r where r.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
