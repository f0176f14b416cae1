package eu.sigill.link.model;

import eu.sigill.merchant.model.ShopId;
import eu.sigill.platform.model.CountRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaLinkCounts implements LinkCounts {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(LinkCount.Key key, long times) {
        CountRow.add(new LinkCount(key, times), entities);
    }

    @Override
    public Map<String, LocalDate> lastUse(ShopId shop) {
        return entities.createQuery("""
                        select c.key.kid, max(c.key.day) from LinkCount c
                        where c.key.shop.value = :shop and c.key.event in :uses group by c.key.kid""", Object[].class)
                .setParameter("shop", shop.value())
                .setParameter("uses", LinkEvent.uses())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1]));
    }

    @Override
    public List<LinkCount> of(ShopId shop, LocalDate from) {
        return entities.createQuery("""
                        select c from LinkCount c where c.key.shop.value = :shop and c.key.day >= :from
                        order by c.key.day, c.key.kid, c.key.event""", LinkCount.class)
                .setParameter("shop", shop.value())
                .setParameter("from", from)
                .getResultList();
    }
}
