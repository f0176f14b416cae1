package eu.sigill.protection.model.cover;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Market;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaCovers implements Covers {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Cover cover) {
        Collision.turning(() -> {
            entities.persist(cover);
            entities.flush();
        });
    }

    @Override
    public void remove(Cover cover) {
        entities.remove(cover);
    }

    @Override
    public Optional<Cover> find(CoverId id) {
        return Optional.ofNullable(entities.find(Cover.class, id));
    }

    @Override
    public List<Cover> of(Market market) {
        return entities.createQuery("select c from Cover c where c.id.market = :market", Cover.class)
                .setParameter("market", market)
                .getResultList();
    }

    @Override
    public List<Cover> all() {
        return entities.createQuery("select c from Cover c", Cover.class).getResultList();
    }
}
