package eu.sigill.recognition.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.CountRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class JpaRecognitionCounts implements RecognitionCounts {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(RecognitionCount.Key key, long times) {
        CountRow.add(new RecognitionCount(key, times), entities);
    }

    @Override
    public List<RecognitionCount> on(LocalDate day) {
        return entities.createQuery("select c from RecognitionCount c where c.key.day = :day", RecognitionCount.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<RecognitionCount> of(ShopId shop, LocalDate from) {
        return entities.createQuery("""
                        select c from RecognitionCount c where c.key.shop.value = :shop and c.key.day >= :from
                        order by c.key.day, c.key.call""", RecognitionCount.class)
                .setParameter("shop", shop.value())
                .setParameter("from", from)
                .getResultList();
    }
}
