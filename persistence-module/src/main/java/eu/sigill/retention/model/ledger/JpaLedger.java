package eu.sigill.retention.model.ledger;

import eu.sigill.retention.model.run.StandStill;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class JpaLedger implements Ledger {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Head hold() {
        StandStill.limit(entities.unwrap(Session.class));
        return read("select seq, hash from retention_ledger_head for update");
    }

    @Override
    public Head head() {
        return read("select seq, hash from retention_ledger_head");
    }

    private Head read(String sql) {
        var row = entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .addScalar("seq", Long.class)
                .addScalar("hash", byte[].class)
                .getSingleResult();
        return new Head(row.get(0, Long.class), row.get(1, byte[].class));
    }

    @Override
    public Optional<Long> last(LineType type) {
        return Optional.ofNullable(
                entities.createQuery("select max(l.seq) from LedgerLine l where l.type = :type", Long.class)
                        .setParameter("type", type)
                        .getSingleResult());
    }

    @Override
    public void append(List<LedgerLine> lines) {
        lines.forEach(entities::persist);
        entities.createNativeQuery("update retention_ledger_head set seq = :seq, hash = :hash")
                .setParameter("seq", lines.getLast().seq())
                .setParameter("hash", lines.getLast().hash())
                .executeUpdate();
    }

    @Override
    public List<LedgerLine> after(long after, int limit) {
        return entities.createQuery("select l from LedgerLine l where l.seq > :after order by l.seq", LedgerLine.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void announce(UUID batch) {
        entities.createNativeQuery("insert into retention_batch (id, done) values (:batch, false)")
                .setParameter("batch", batch)
                .executeUpdate();
    }

    @Override
    public boolean markDone(UUID batch) {
        return entities.createNativeQuery("update retention_batch set done = true where id = :batch")
                        .setParameter("batch", batch)
                        .executeUpdate()
                == 1;
    }

    @Override
    public List<Announced> open() {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select id, done from retention_batch order by id for update skip locked", Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("done", Boolean.class)
                .getResultStream()
                .map(row -> new Announced(row.get(0, UUID.class), row.get(1, Boolean.class)))
                .toList();
    }

    @Override
    public List<UUID> settle(List<UUID> batches) {
        return batches.stream().filter(this::isSettled).toList();
    }

    private boolean isSettled(UUID batch) {
        return entities.createNativeQuery("delete from retention_batch where id = :batch")
                        .setParameter("batch", batch)
                        .executeUpdate()
                == 1;
    }
}
