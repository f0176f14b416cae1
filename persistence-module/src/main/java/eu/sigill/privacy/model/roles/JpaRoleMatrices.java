package eu.sigill.privacy.model.roles;

import eu.sigill.platform.model.Collision;
import eu.sigill.platform.model.Market;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaRoleMatrices implements RoleMatrices {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(RoleMatrix matrix) {
        Collision.turning(() -> {
            entities.persist(matrix);
            entities.flush();
        });
    }

    @Override
    public Optional<RoleMatrix> newest(Market market) {
        return of(market).stream().findFirst();
    }

    @Override
    public List<RoleMatrix> of(Market market) {
        return entities.createQuery(
                        "select m from RoleMatrix m where m.id.market = :market order by m.id.edition desc",
                        RoleMatrix.class)
                .setParameter("market", market)
                .getResultList();
    }
}
