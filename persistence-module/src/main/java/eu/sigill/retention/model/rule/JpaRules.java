package eu.sigill.retention.model.rule;

import eu.sigill.platform.model.Collision;
import eu.sigill.retention.model.bookkeeper.Bookkeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaRules implements Rules {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Rule rule) {
        Collision.turning(() -> {
            entities.persist(rule);
            entities.flush();
        });
    }

    @Override
    public Optional<Rule> find(RuleId id) {
        return Optional.ofNullable(entities.find(Rule.class, id));
    }

    @Override
    public Optional<Rule> take(RuleId id) {
        return find(id).map(rule -> {
            entities.refresh(rule, LockModeType.PESSIMISTIC_WRITE);
            return rule;
        });
    }

    @Override
    public void remove(Rule rule) {
        entities.remove(rule);
        // one version less and another one more must not make the same stamp
        entities.lock(bookkeeper(), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public List<Rule> all() {
        return entities.createQuery("""
                        select r from Rule r
                        order by r.key.kind.value, r.key.area, r.key.recordClass, r.key.operator, r.validFrom desc""", Rule.class).getResultList();
    }

    @Override
    public Bookkeeper bookkeeper() {
        var known = entities.find(Bookkeeper.class, Bookkeeper.ONLY);
        if (known != null) {
            return known;
        }
        var usual = new Bookkeeper();
        entities.persist(usual);
        entities.flush();
        return usual;
    }

    @Override
    public Bookkeeper takeBookkeeper() {
        var bookkeeper = bookkeeper();
        entities.refresh(bookkeeper, LockModeType.PESSIMISTIC_WRITE);
        return bookkeeper;
    }

    @Override
    public String stamp() {
        return entities.createQuery("""
                        select concat(count(r), ' ', coalesce(sum(r.version), 0), ' ',
                            (select coalesce(max(b.version), -1) from Bookkeeper b)) from Rule r""", String.class).getSingleResult();
    }
}
