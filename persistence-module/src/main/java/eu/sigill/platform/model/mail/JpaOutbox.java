package eu.sigill.platform.model.mail;

import eu.sigill.platform.model.Collision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaOutbox implements Outbox {

    private static final UUID BEHIND_ALL = new UUID(Long.MAX_VALUE, -1);

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(OutgoingMail mail) {
        entities.persist(mail);
    }

    @Override
    public Optional<OutgoingMail> find(MailId id) {
        return Optional.ofNullable(entities.find(OutgoingMail.class, id));
    }

    @Override
    public List<MailId> due(Instant now, int limit) {
        return entities.createQuery(
                        "select m.id from OutgoingMail m where m.nextTryAt <= :now order by m.nextTryAt", MailId.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void keep() {
        Collision.turning(entities::flush);
    }

    @Override
    public void remove(OutgoingMail mail) {
        entities.remove(mail);
    }

    @Override
    public int removeStale(Instant now) {
        return entities.createQuery("delete from OutgoingMail m where m.usefulUntil <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public List<OutgoingMail> waiting(@Nullable MailId after, int limit) {
        return entities.createQuery(
                        "select m from OutgoingMail m where m.id.value < :after order by m.id.value desc",
                        OutgoingMail.class)
                .setParameter("after", after == null ? BEHIND_ALL : after.value())
                .setMaxResults(limit)
                .getResultList();
    }
}
