package eu.sigill.purchase.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
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
}
