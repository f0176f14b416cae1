package eu.sigill.privacy.model.objection;

import eu.sigill.retention.model.row.Unhidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class JpaObjections implements Objections {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Objection objection) {
        entities.persist(objection);
    }

    @Override
    public Optional<Objection> standing(byte[] personDigest) {
        return entities.createQuery("""
                        select o from Objection o where o.personDigest = :person and o.keeping.endedOn is null
                        order by o.id""", Objection.class)
                .setParameter("person", personDigest)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Objection> of(byte[] personDigest) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select * from privacy_objection where person_digest = :person order by id", Objection.class)
                .setParameter("person", personDigest)
                .getResultList();
    }

    @Override
    public Optional<Objection> ever(UUID id) {
        return Unhidden.find(entities, Objection.class, id);
    }
}
