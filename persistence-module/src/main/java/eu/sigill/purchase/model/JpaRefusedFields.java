package eu.sigill.purchase.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.CountRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class JpaRefusedFields implements RefusedFields {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(RefusedField.Key key, long times) {
        CountRow.add(new RefusedField(key, times), entities);
    }

    @Override
    public List<RefusedField> of(ShopId shop, LocalDate from) {
        return entities.createQuery("""
                        select r from RefusedField r where r.key.shop.value = :shop and r.key.day >= :from
                        order by r.key.day desc, r.key.field""", RefusedField.class)
                .setParameter("shop", shop.value())
                .setParameter("from", from)
                .getResultList();
    }
}
