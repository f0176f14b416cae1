package eu.sigill.privacy.model.notice;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Language;
import eu.sigill.platform.model.Market;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaNotices implements Notices {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Notice notice) {
        Collision.turning(() -> {
            entities.persist(notice);
            entities.flush();
        });
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return Optional.ofNullable(entities.find(Notice.class, id));
    }

    @Override
    public List<Notice> of(Market market, Language language) {
        return entities.createQuery("""
                        select n from Notice n where n.id.market = :market and n.id.language = :language
                        order by n.id.edition desc""", Notice.class)
                .setParameter("market", market)
                .setParameter("language", language)
                .getResultList();
    }

    @Override
    public List<Notice> newest() {
        return entities.createQuery("""
                        select n from Notice n where n.id.edition = (
                            select max(o.id.edition) from Notice o
                            where o.id.market = n.id.market and o.id.language = n.id.language)
                        order by n.id.market, n.id.language""", Notice.class).getResultList();
    }
}
