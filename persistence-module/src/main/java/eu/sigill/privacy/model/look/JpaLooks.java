package eu.sigill.privacy.model.look;

import eu.sigill.platform.model.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaLooks implements Looks {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Look look) {
        entities.persist(look);
    }

    @Override
    public List<Look> list(@Nullable UUID after, int limit) {
        return entities.createQuery("select l from Look l where l.id < :after order by l.id desc", Look.class)
                .setParameter("after", after == null ? Uuid7.BEHIND_ALL : after)
                .setMaxResults(limit)
                .getResultList();
    }
}
