package eu.sigill.purchase.model;

import eu.sigill.retention.model.row.Unhidden;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class JpaPurchasesEver implements PurchasesEver {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Purchase> of(Collection<UUID> buyers) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select * from purchase where buyer_id = any(:buyers) order by id", Purchase.class)
                .setParameter("buyers", buyers.toArray(UUID[]::new))
                .getResultList();
    }

    @Override
    public Optional<Purchase> find(UUID id) {
        return Unhidden.find(entities, Purchase.class, id);
    }
}
