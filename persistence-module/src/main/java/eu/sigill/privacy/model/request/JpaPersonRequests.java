package eu.sigill.privacy.model.request;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Uuid7;
import eu.sigill.retention.model.row.Unhidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaPersonRequests implements PersonRequests {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(PersonRequest request) {
        entities.persist(request);
    }

    @Override
    public Optional<PersonRequest> find(RequestId id) {
        return Optional.ofNullable(entities.find(PersonRequest.class, id));
    }

    @Override
    public List<PersonRequest> open(int limit) {
        return entities.createQuery(
                        "select r from PersonRequest r where r.doneOn is null order by r.receivedOn, r.id.value",
                        PersonRequest.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<PersonRequest> done(@Nullable RequestId after, int limit) {
        return entities.createQuery("""
                        select r from PersonRequest r where r.doneOn is not null and r.id.value < :after
                        order by r.id.value desc""", PersonRequest.class)
                .setParameter("after", after == null ? Uuid7.BEHIND_ALL : after.value())
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<PersonRequest> of(byte[] personDigest) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select * from privacy_request where person_digest = :person order by id", PersonRequest.class)
                .setParameter("person", personDigest)
                .getResultList();
    }

    @Override
    public void write() {
        Collision.turning(entities::flush);
    }

    @Override
    public Optional<PersonRequest> ever(UUID id) {
        return Unhidden.find(entities, PersonRequest.class, id);
    }
}
