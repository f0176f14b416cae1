package eu.sigill.retention.model.level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaLevels implements Levels {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Reached reached) {
        entities.persist(reached);
    }

    @Override
    public Optional<Reached> last(Level level) {
        return list(level, 1).stream().findFirst();
    }

    @Override
    public List<Reached> list(Level level, int limit) {
        return entities.createQuery(
                        "select r from Reached r where r.id.level = :level order by r.id.upTo desc", Reached.class)
                .setParameter("level", level)
                .setMaxResults(limit)
                .getResultList();
    }
}
