package eu.sigill.privacy.model.balance;

import static java.util.Comparator.comparing;

import eu.sigill.platform.model.Collision;
import eu.sigill.privacy.model.register.Processing;
import eu.sigill.retention.model.rule.Area;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaBalancings implements Balancings {

    private static final Comparator<Balancing> ORDER = comparing(
                    (Balancing one) -> one.id().processing())
            .thenComparing(one -> one.id().area())
            .thenComparing(one -> one.id().edition(), Comparator.reverseOrder());

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Balancing balancing) {
        Collision.turning(() -> {
            entities.persist(balancing);
            entities.flush();
        });
    }

    @Override
    public List<Balancing> all() {
        return entities.createQuery("select b from Balancing b", Balancing.class)
                .getResultStream()
                .sorted(ORDER)
                .toList();
    }

    @Override
    public Optional<Balancing> newest(Processing processing, Area area) {
        return all().stream()
                .filter(one -> one.id().processing() == processing && one.id().area() == area)
                .findFirst();
    }
}
