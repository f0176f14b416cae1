package eu.sigill.privacy.model.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaTellings implements Tellings {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Told told) {
        entities.persist(told);
    }

    @Override
    public List<Told> to(String recipient, int limit) {
        return entities.createQuery(
                        "select t from Told t where t.recipient = :recipient order by t.id desc", Told.class)
                .setParameter("recipient", recipient)
                .setMaxResults(limit)
                .getResultList();
    }
}
