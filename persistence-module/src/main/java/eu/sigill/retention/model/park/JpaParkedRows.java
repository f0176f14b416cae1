package eu.sigill.retention.model.park;

import eu.sigill.retention.model.row.Obstacle;
import eu.sigill.retention.model.rule.DataKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JpaParkedRows implements ParkedRows {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Parked park(DataKind kind, UUID row, Obstacle obstacle, LocalDate today) {
        var known = entities.find(Parked.class, row);
        if (known != null) {
            known.again(obstacle, today);
            return known;
        }
        var first = Parked.first(kind, row, obstacle, today);
        entities.persist(first);
        return first;
    }

    @Override
    public void remove(List<UUID> rows) {
        entities.createNativeQuery("delete from retention_parked where row_id = any(:rows)")
                .setParameter("rows", rows.toArray(UUID[]::new))
                .executeUpdate();
    }

    @Override
    public long count(DataKind kind) {
        return entities.createQuery("select count(p) from Parked p where p.kind.value = :kind", Long.class)
                .setParameter("kind", kind.value())
                .getSingleResult();
    }

    @Override
    public List<Parked> list(int limit) {
        return entities.createQuery("select p from Parked p order by p.kind.value, p.row", Parked.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
