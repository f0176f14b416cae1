package eu.sigill.retention.model.hold;

import eu.sigill.platform.model.Uuid7;
import eu.sigill.retention.model.rule.DataKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaHolds implements Holds {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Hold hold) {
        entities.persist(hold);
    }

    @Override
    public Optional<Hold> find(HoldId id) {
        return Optional.ofNullable(entities.find(Hold.class, id));
    }

    @Override
    public List<Hold> list(@Nullable HoldId after, int limit) {
        return entities.createQuery(
                        "select h from Hold h where h.id.value < :after order by h.id.value desc", Hold.class)
                .setParameter("after", after == null ? Uuid7.BEHIND_ALL : after.value())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public boolean standsBeside(Hold hold) {
        return standing(hold.row()).stream().anyMatch(other -> !other.id().equals(hold.id()));
    }

    @Override
    public List<Hold> standing(UUID row) {
        return entities.createQuery("select h from Hold h where h.row = :row and h.releasedAt is null", Hold.class)
                .setParameter("row", row)
                .getResultList();
    }

    @Override
    public long countRows(DataKind kind) {
        return entities.createQuery("""
                        select count(distinct h.row) from Hold h
                        where h.kind.value = :kind and h.releasedAt is null""", Long.class)
                .setParameter("kind", kind.value())
                .getSingleResult();
    }

    @Override
    public List<Hold> over(LocalDate today, int limit) {
        return entities.createQuery(
                        "select h from Hold h where h.until <= :today and h.releasedAt is null order by h.id.value",
                        Hold.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }
}
